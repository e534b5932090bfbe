package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the end of a membership as recorded. */
public record DepartureId(UUID value) implements Id {}
