package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a tally taken from a signed paper. */
public record TallyId(UUID value) implements Id {}
