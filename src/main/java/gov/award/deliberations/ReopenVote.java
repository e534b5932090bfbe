package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** Whoever presides puts on record that the committee wants to vote on a candidate again, and why (article 7). */
@Service
public class ReopenVote {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Reopenings reopenings;
    private final Pledges pledges;
    private final Journal journal;

    ReopenVote(RoundBriefs rounds, Proposals proposals, Reopenings reopenings, Pledges pledges, Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.reopenings = reopenings;
        this.pledges = pledges;
        this.journal = journal;
    }

    @Act(by = Role.CHAIR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict reopen(Actor actor, RoundId id, ReopeningId reopening, ApplicationId application, String reason) {
        var round = rounds.of(id);
        proposals.lock(id);
        var reasons = new ArrayList<Refusal>(pledges.missing(actor, id));
        reasons.addAll(reopenings.refusals(actor, round, application, reason));
        if (reasons.isEmpty()) {
            reopenings.add(actor, reopening, id, application, reason, null);
            reopenings.enforce(actor, id, application, reason);
            journal.enter(
                    actor, "ReopenVote", Provision.DECIDE_MAJOR_MATTERS, id, reopening, application, reason.strip());
        }
        return Verdict.of(reasons);
    }
}
