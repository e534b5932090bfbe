package gov.award.applicants;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an applicant: an organisation or an individual, across rounds. */
public record ApplicantId(UUID value) implements Id {}
