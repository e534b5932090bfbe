package gov.award.applicants;

import gov.award.acting.PersonId;
import gov.award.measures.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An applicant as kept.
 *
 * @param party keyed digest of the USCC or identity number
 * @param codeShown the USCC; of an identity number only what may be shown
 * @param inCounty what the office found; {@code null} while it is a claim
 */
public record Applicant(
        ApplicantId id,
        Kind kind,
        String name,
        String party,
        String codeShown,
        @Nullable String registeredPlace,
        @Nullable LocalDate registeredOn,
        @Nullable String legalPerson,
        @Nullable String employer,
        @Nullable String employerUscc,
        State state,
        PersonId claimedBy,
        Instant claimedAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean inCounty,
        @Nullable Boolean isLegalPerson,
        @Nullable String decisionNote) {

    /** How far the office has come with it. */
    public enum State {
        CLAIMED,
        CONFIRMED,
        /** Found to be another's claim to an applicant already confirmed; the claimant was made a member of that. */
        JOINED,
        REFUSED
    }
}
