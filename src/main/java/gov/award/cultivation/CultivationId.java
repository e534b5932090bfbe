package gov.award.cultivation;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a record of a unit's work under article 9. */
public record CultivationId(UUID value) implements Id {}
