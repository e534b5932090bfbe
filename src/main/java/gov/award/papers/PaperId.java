package gov.award.papers;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a paper. */
public record PaperId(UUID value) implements Id {}
