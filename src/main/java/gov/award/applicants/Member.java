package gov.award.applicants;

import gov.award.acting.PersonId;

/**
 * Someone confirmed to act for an applicant; one of them is responsible.
 *
 * @param onBehalf one of the office, who enters what the applicant hands in on paper
 */
public record Member(ApplicantId applicant, PersonId person, String name, boolean responsible, boolean onBehalf) {}
