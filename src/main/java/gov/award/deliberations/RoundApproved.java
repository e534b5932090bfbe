package gov.award.deliberations;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;

/**
 * The county government has approved the winners.
 *
 * @param document number of the decision
 * @param decided its date (成文日期), from which articles 24 and 32 count
 */
public record RoundApproved(RoundId round, String document, LocalDate decided, List<ApplicationId> winners) {}
