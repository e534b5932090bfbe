package gov.award.papers;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a record of service. */
public record ServiceId(UUID value) implements Id {}
