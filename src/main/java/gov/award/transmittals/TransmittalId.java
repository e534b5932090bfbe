package gov.award.transmittals;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies applications forwarded together. */
public record TransmittalId(UUID value) implements Id {}
