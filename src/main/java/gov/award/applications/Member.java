package gov.award.applications;

import gov.award.acting.PersonId;

/** Someone confirmed to act for an applicant; one of them is responsible. */
public record Member(ApplicantId applicant, PersonId person, String name, boolean responsible) {}
