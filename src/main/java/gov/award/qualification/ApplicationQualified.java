package gov.award.qualification;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;

/** The office has found an application qualified; from now on it is reviewed. */
public record ApplicationQualified(ApplicationId application, RoundId round) {}
