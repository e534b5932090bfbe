package gov.award.panels;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies one admission of a person to the pool of assessors. */
public record AssessorId(UUID value) implements Id {}
