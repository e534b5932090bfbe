package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.rounds.RoundId;
import java.time.Instant;

/** An application was submitted, or submitted again after a return; the unit's working days start with it. */
public record ApplicationSubmitted(
        Actor actor, ApplicationId application, RoundId round, UnitId unit, Instant at, int version) {}
