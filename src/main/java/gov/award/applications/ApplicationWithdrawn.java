package gov.award.applications;

import gov.award.rounds.RoundId;
import java.time.Instant;

/** The applicant has withdrawn. */
public record ApplicationWithdrawn(ApplicationId application, RoundId round, Instant at) {}
