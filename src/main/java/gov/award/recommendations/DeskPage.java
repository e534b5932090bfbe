package gov.award.recommendations;

import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.web.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk of the reader's units.
 *
 * @param open whether only what is still to be forwarded is shown
 */
public record DeskPage(Listing<Line> list, boolean open) {

    /** Whether any of them can be forwarded. */
    public boolean forwardable() {
        return list.rows().stream().anyMatch(Line::forwardable);
    }

    /**
     * One application on the desk.
     *
     * @param status where it stands for the unit: returned and not corrected in time counts as on the desk
     * @param outcome of the opinion given; {@code waits} until it has been compared with its paper
     * @param due last day for the opinion; as it was when forwarded, once it has been
     */
    public record Line(
            ApplicationId application,
            String name,
            Kind kind,
            String round,
            UnitId unit,
            String unitName,
            Status status,
            Instant receivedAt,
            LocalDate due,
            boolean provisional,
            @Nullable Instant forwardedAt,
            boolean late,
            @Nullable OpinionOutcome outcome,
            boolean waits) {

        /** Its opinion stands, and it lies on the desk. */
        public boolean forwardable() {
            return outcome != null && !waits && status == Status.SUBMITTED && forwardedAt == null;
        }
    }
}
