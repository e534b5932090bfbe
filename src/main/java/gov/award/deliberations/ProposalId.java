package gov.award.deliberations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies what the committee's votes on the candidates come to. */
public record ProposalId(UUID value) implements Id {}
