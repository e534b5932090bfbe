package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;

/**
 * The county government has approved the winners. Heard within the act that put the approval on record.
 *
 * @param actor who put it on record, for acts set off by it
 * @param approval which of the round's decisions; a round has another where someone was held back
 * @param document number of the decision
 * @param decided its date (成文日期), from which articles 24 and 32 count
 */
public record RoundApproved(
        Actor actor,
        RoundId round,
        ApprovalId approval,
        String document,
        LocalDate decided,
        List<ApplicationId> winners) {}
