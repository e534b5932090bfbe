package gov.award.deliberations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the committee's request to vote on a candidate again. */
public record ReopeningId(UUID value) implements Id {}
