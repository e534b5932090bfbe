package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import java.time.Instant;

/**
 * The applicant has withdrawn.
 *
 * @param from what its status was; {@link Status#DRAFT} if nobody else has ever seen it
 */
public record ApplicationWithdrawn(Actor actor, ApplicationId application, RoundId round, Status from, Instant at) {}
