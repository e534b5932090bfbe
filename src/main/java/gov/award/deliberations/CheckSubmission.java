package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director compares a recorded submission with the committee's signed paper; confirmed, the list goes to the county government (articles 7(4), 23). */
@Service
public class CheckSubmission {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Submitting submitting;
    private final SubmissionRecords records;
    private final Journal journal;

    CheckSubmission(
            RoundBriefs rounds,
            Proposals proposals,
            Submitting submitting,
            SubmissionRecords records,
            Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.submitting = submitting;
        this.records = records;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.APPROVAL)
    public Verdict check(Actor actor, SubmissionId id, Comparison comparison) {
        var round = rounds.of(records.find(id).round());
        proposals.lock(round.id());
        var record = records.find(id);
        var confirmed = comparison.outcome() == Compared.CONFIRMED;
        var draft = submitting.draft(actor, round, id);
        var reasons = new ArrayList<Refusal>();
        if (!record.waits()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_COMPARED"));
        }
        if (record.givenBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.APPROVAL, "COMPARED_BY_RECORDER"));
        }
        if (comparison.lacksReason()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "COMPARISON_WITHOUT_REASON"));
        }
        if (reasons.isEmpty() && confirmed) {
            reasons.addAll(draft.against());
            if (!draft.submitted().equals(record.submitted())) {
                reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_CHANGED"));
            }
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        records.check(actor, id, comparison);
        journal.enter(
                actor,
                "CheckSubmission",
                Provision.APPROVAL,
                round.id(),
                id,
                comparison.outcome(),
                comparison.reason(),
                confirmed ? draft.entries() : "");
        return confirmed
                ? submitting.enforce(actor, round, id, new PaperId(UUID.randomUUID()), draft, true)
                : Verdict.ALLOWED;
    }
}
