package gov.award.awards;

import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One award with its money.
 *
 * @param allocatedFen what the report asks for; 0 before it
 * @param paidFen what was paid and not reversed
 */
public record AwardLine(
        AwardId id,
        RoundId round,
        String roundTitle,
        ApplicationId application,
        ApplicantId applicant,
        Kind kind,
        String name,
        @Nullable String employer,
        String model,
        String edition,
        String document,
        LocalDate decided,
        String certificate,
        long prizeFen,
        long allocatedFen,
        long paidFen,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationDocument) {

    public boolean revoked() {
        return revokedOn != null;
    }
}
