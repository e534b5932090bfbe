package gov.award.objections;

import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.rounds.RoundId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or objection; who made it is kept apart.
 *
 * @param concerned whom or what it is about, as the reporter named it
 * @param leads how the facts can be checked, as one without a name wrote
 * @param application the candidate it is about
 * @param person the account of the person it is about
 * @param matter what was put before the committee after it was borne out
 * @param edition code of the measures edition its round is pinned to; {@code null} if it is about none
 */
public record Complaint(
        ComplaintId id,
        @Nullable RoundId round,
        int year,
        int number,
        ComplaintSort sort,
        About about,
        String concerned,
        String facts,
        String leads,
        boolean anonymous,
        Way way,
        Instant receivedAt,
        ComplaintState state,
        @Nullable ApplicationId application,
        @Nullable PersonId person,
        @Nullable PersonId verifier,
        @Nullable MatterId matter,
        @Nullable String edition) {

    /** As printed, for example 2026-3. */
    public String printedNumber() {
        return year + "-" + number;
    }
}
