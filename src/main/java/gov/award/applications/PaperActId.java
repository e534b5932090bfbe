package gov.award.applications;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies what the office recorded from a signed paper of an applicant. */
public record PaperActId(UUID value) implements Id {}
