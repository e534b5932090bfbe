package gov.award.consultations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the request for a department's opinion. */
public record RequestId(UUID value) implements Id {}
