package gov.award.committee;

import gov.award.acting.Actor;

/**
 * The committee has resolved on a matter, one way or the other. Heard within the act that resolved.
 *
 * @param actor who closed the vote, for acts set off by it
 */
public record ResolutionPassed(Actor actor, Resolution resolution) {}
