package gov.award.consultations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the consultation on one candidate list. */
public record ConsultationId(UUID value) implements Id {}
