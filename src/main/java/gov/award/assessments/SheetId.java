package gov.award.assessments;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a score sheet of one assessor on one application. */
public record SheetId(UUID value) implements Id {}
