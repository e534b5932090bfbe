package gov.award.applications;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an application in one round. */
public record ApplicationId(UUID value) implements Id {}
