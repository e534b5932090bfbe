package gov.award.awards;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an award given. */
public record AwardId(UUID value) implements Id {}
