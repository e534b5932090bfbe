package gov.award.rounds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The planned dates of a round, in the programme's zone.
 *
 * @param opens from when on applications are taken
 * @param deadline until when applications are taken
 * @param plannedApproval the day on which the government is to approve the winners
 * @param planned the first day of each phase, for those planned
 */
public record ScheduleForm(
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime deadline,
        @Nullable LocalDate plannedApproval,
        @Nullable Map<String, LocalDate> planned) {

    /** The planned days by phase; names that are no phase are left out. */
    Map<Phase, LocalDate> plan() {
        var plan = new EnumMap<Phase, LocalDate>(Phase.class);
        if (planned != null) {
            for (var phase : Phase.course()) {
                var day = planned.get(phase.name());
                if (day != null) {
                    plan.put(phase, day);
                }
            }
        }
        return plan;
    }
}
