package gov.award.supervision;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a matter of the discipline inspection. */
public record SupervisionId(UUID value) implements Id {}
