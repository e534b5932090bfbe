package gov.award.register;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an entry of the register. */
public record EntryId(UUID value) implements Id {}
