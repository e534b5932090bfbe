package gov.award.clarifications;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a question of a recommending unit to an applicant. */
public record ClarificationId(UUID value) implements Id {}
