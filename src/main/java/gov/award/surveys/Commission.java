package gov.award.surveys;

import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey commissioned from an agency, with how far it is.
 *
 * @param name of the organisation
 * @param delivered whether results came
 * @param outcome of the newest results
 * @param index of the newest results
 */
public record Commission(
        CommissionId id,
        RoundId round,
        String roundTitle,
        String edition,
        ApplicationId application,
        String name,
        UnitId agency,
        String agencyName,
        String contract,
        Instant commissionedAt,
        LocalDate due,
        boolean ended,
        @Nullable String endReason,
        boolean delivered,
        Delivery.@Nullable Outcome outcome,
        @Nullable BigDecimal index,
        @Nullable Instant deliveredAt) {

    /** Whether the agency has still to deliver. */
    public boolean open() {
        return !ended && (!delivered || outcome == Delivery.Outcome.REJECTED);
    }

    public boolean accepted() {
        return !ended && outcome == Delivery.Outcome.ACCEPTED;
    }
}
