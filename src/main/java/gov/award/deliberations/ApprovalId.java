package gov.award.deliberations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an approval by the county government. */
public record ApprovalId(UUID value) implements Id {}
