package gov.award.consultations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a department's answer. */
public record AnswerId(UUID value) implements Id {}
