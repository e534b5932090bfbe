package gov.award.forms;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a version of a form. */
public record FormId(UUID value) implements Id {}
