package gov.award.transmittals;

import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.recommendations.OpinionOutcome;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exactly what will be forwarded together, before it is. */
public record ForwardingPage(List<Line> lines) {

    public ForwardingPage {
        lines = List.copyOf(lines);
    }

    /**
     * One application.
     *
     * @param day which of the unit's working days it is; 0 on the day of receipt
     * @param opinion the opinion whose scan goes with it; {@code null} if there is none
     */
    public record Line(
            ApplicationId application,
            String name,
            Kind kind,
            RoundId round,
            String roundTitle,
            UnitId unit,
            String unitName,
            Status status,
            int day,
            LocalDate due,
            boolean late,
            @Nullable String opinion,
            @Nullable OpinionOutcome outcome,
            String reasons,
            String signedBy) {

        public boolean ready() {
            return status == Status.SUBMITTED && outcome != null;
        }
    }

    /** Whether all of them can be forwarded: one unit hands over one list for one round. */
    public boolean ready() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::ready) && !mixed();
    }

    public boolean mixed() {
        return lines.stream().map(Line::round).distinct().count() > 1
                || lines.stream().map(Line::unit).distinct().count() > 1;
    }
}
