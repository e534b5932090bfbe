package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records the government's approval from the signed paper; worth nothing until the director has compared it (articles 13, 23). */
@Service
public class TranscribeApproval {

    private final RoundBriefs rounds;
    private final Submissions submissions;
    private final Approvals approvals;
    private final ApprovalWeighing weighing;
    private final Proposals proposals;
    private final Recusals recusals;
    private final DeliberationScans scans;
    private final Journal journal;

    TranscribeApproval(
            RoundBriefs rounds,
            Submissions submissions,
            Approvals approvals,
            ApprovalWeighing weighing,
            Proposals proposals,
            Recusals recusals,
            DeliberationScans scans,
            Journal journal) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.approvals = approvals;
        this.weighing = weighing;
        this.proposals = proposals;
        this.recusals = recusals;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.APPROVAL)
    public Verdict transcribe(Actor actor, SubmissionId id, ApprovalId approval, ApprovalForm form, Upload scan) {
        var round = rounds.held(submissions.round(id));
        proposals.lock(round.id());
        var reasons = new ArrayList<Refusal>(weighing.problems(actor, round, id, form));
        reasons.addAll(recusals.against(actor, round.id()));
        if (approvals.of(id).filter(each -> !each.inEffect()).isPresent()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "APPROVAL_WAITS"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, approval, "signed-approval", Provision.APPROVAL, scan)
                instanceof Added.Refused refused) {
            return refused.verdict();
        }
        approvals.add(actor, round, id, approval, form, attachment.value(), true);
        journal.enter(actor, "TranscribeApproval", Provision.APPROVAL, round.id(), id, approval, form, attachment);
        return Verdict.ALLOWED;
    }
}
