package gov.award.deliberations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a submission for approval. */
public record SubmissionId(UUID value) implements Id {}
