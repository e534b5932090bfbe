package gov.award.consultations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the record of when a request reached a department. */
public record ServedId(UUID value) implements Id {}
