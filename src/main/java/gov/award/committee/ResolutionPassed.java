package gov.award.committee;

/** The committee has resolved on a matter, one way or the other. */
public record ResolutionPassed(Resolution resolution) {}
