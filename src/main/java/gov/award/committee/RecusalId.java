package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a member's recusal from a matter as recorded. */
public record RecusalId(UUID value) implements Id {}
