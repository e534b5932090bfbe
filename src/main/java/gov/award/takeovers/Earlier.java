package gov.award.takeovers;

import gov.award.announcements.EarlierAnnouncements;
import gov.award.forms.FormVersion;
import gov.award.rounds.NormKind;
import gov.award.rounds.NormVersion;
import gov.award.rounds.ScheduleForm;
import gov.award.rounds.SchemeForm;
import gov.award.workplans.PlanTask;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier round offers, its days moved to those of the new one.
 *
 * @param starts first day of the new round, by which they were moved
 * @param schedule {@code null} where no day was planned
 * @param norms of each kind the version the committee adopted, or the newest
 * @param there what the new round has already
 */
public record Earlier(
        LocalDate starts,
        List<PlanTask.Form> tasks,
        @Nullable ScheduleForm schedule,
        Map<NormKind, NormVersion> norms,
        @Nullable SchemeForm scheme,
        List<FormVersion> forms,
        EarlierAnnouncements.@Nullable Earlier announcement,
        Set<Part> there) {

    /** The parts the earlier round has nothing of. */
    public Set<Part> missing() {
        var missing = EnumSet.noneOf(Part.class);
        if (tasks.isEmpty()) {
            missing.add(Part.WORK_PLAN);
        }
        if (schedule == null) {
            missing.add(Part.SCHEDULE);
        }
        if (norms.isEmpty()) {
            missing.add(Part.NORMS);
        }
        if (scheme == null) {
            missing.add(Part.SCHEME);
        }
        if (forms.isEmpty()) {
            missing.add(Part.FORMS);
        }
        if (announcement == null) {
            missing.add(Part.ANNOUNCEMENT);
        }
        return missing;
    }

    public boolean possible(Part part) {
        return !missing().contains(part) && !there.contains(part);
    }
}
