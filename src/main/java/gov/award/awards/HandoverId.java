package gov.award.awards;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the handing over of plaque and certificate. */
public record HandoverId(UUID value) implements Id {}
