package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import java.time.Instant;

/**
 * The applicant has withdrawn.
 *
 * @param from what its status was; {@link Status#DRAFT} if nobody else has ever seen it
 */
public record ApplicationWithdrawn(
        Actor actor, ApplicationId application, RoundId round, Status from, Way way, Instant at) {

    /** By the applicant in the system, or on paper, as the office recorded it (代录). */
    public enum Way {
        SYSTEM,
        ON_PAPER
    }
}
