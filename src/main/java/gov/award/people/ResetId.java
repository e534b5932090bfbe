package gov.award.people;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a password or second factor given anew. */
public record ResetId(UUID value) implements Id {}
