package gov.award.imports;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a file on its way into a register. */
public record ImportId(UUID value) implements Id {}
