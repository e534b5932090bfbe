package gov.award.surveys;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies one delivery of results by an agency. */
public record DeliveryId(UUID value) implements Id {}
