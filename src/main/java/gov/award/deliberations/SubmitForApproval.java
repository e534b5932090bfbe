package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Whoever presides over the committee submits the list to the county government once the public notice has run its time (articles 7(4), 23). */
@Service
public class SubmitForApproval {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Submitting submitting;
    private final SubmissionRecords records;
    private final Pledges pledges;
    private final Journal journal;

    SubmitForApproval(
            RoundBriefs rounds,
            Proposals proposals,
            Submitting submitting,
            SubmissionRecords records,
            Pledges pledges,
            Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.submitting = submitting;
        this.records = records;
        this.pledges = pledges;
        this.journal = journal;
    }

    @Act(by = Role.CHAIR, basis = Provision.APPROVAL)
    public Verdict submit(Actor actor, RoundId id, SubmissionId submission, PaperId paper) {
        var round = rounds.of(id);
        proposals.lock(id);
        var missing = pledges.missing(actor, id);
        if (!missing.isEmpty()) {
            return Verdict.of(missing);
        }
        var draft = submitting.draft(actor, round, submission);
        var reasons = records.withWaiting(id, draft.against());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        journal.enter(actor, "SubmitForApproval", Provision.APPROVAL, id, submission, draft.entries());
        return submitting.enforce(actor, round, submission, paper, draft, false);
    }
}
