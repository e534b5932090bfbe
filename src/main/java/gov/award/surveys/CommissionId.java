package gov.award.surveys;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies the commission of a survey on one organisation. */
public record CommissionId(UUID value) implements Id {}
