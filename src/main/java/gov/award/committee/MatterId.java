package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a matter put before the committee. */
public record MatterId(UUID value) implements Id {}
