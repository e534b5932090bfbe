package gov.award.applicants;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an invitation to act for an applicant. */
public record InvitationId(UUID value) implements Id {}
