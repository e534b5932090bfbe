package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records from the signed paper that the committee submits the list (代录); nothing goes out before the director has compared it (articles 7(4), 23). */
@Service
public class RecordSubmission {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Submitting submitting;
    private final SubmissionRecords records;
    private final DeliberationScans scans;
    private final Journal journal;

    RecordSubmission(
            RoundBriefs rounds,
            Proposals proposals,
            Submitting submitting,
            SubmissionRecords records,
            DeliberationScans scans,
            Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.submitting = submitting;
        this.records = records;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.APPROVAL)
    public Verdict record(Actor actor, RoundId id, SubmissionId submission, Upload scan) {
        var round = rounds.of(id);
        proposals.lock(id);
        var draft = submitting.draft(actor, round, submission);
        var reasons = records.withWaiting(id, draft.against());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, submission, "signed-submission", Provision.APPROVAL, scan)
                instanceof Added.Refused refused) {
            return refused.verdict();
        }
        records.add(actor, id, submission, draft.submitted(), attachment.value());
        journal.enter(actor, "RecordSubmission", Provision.APPROVAL, id, submission, draft.submitted(), attachment);
        return Verdict.ALLOWED;
    }
}
