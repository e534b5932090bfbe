package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director compares a recorded approval with the signed paper; confirmed, it is the government's decision (articles 13, 23). */
@Service
public class CheckApproval {

    private final RoundBriefs rounds;
    private final Submissions submissions;
    private final Approvals approvals;
    private final ApprovalWeighing weighing;
    private final Proposals proposals;
    private final Recusals recusals;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CheckApproval(
            RoundBriefs rounds,
            Submissions submissions,
            Approvals approvals,
            ApprovalWeighing weighing,
            Proposals proposals,
            Recusals recusals,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.approvals = approvals;
        this.weighing = weighing;
        this.proposals = proposals;
        this.recusals = recusals;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.APPROVAL)
    public Verdict check(Actor actor, ApprovalId id, Comparison comparison) {
        var submission = approvals.find(id).submission();
        var round = rounds.held(submissions.round(submission));
        proposals.lock(round.id());
        var approval = approvals.find(id);
        var reasons = new ArrayList<Refusal>();
        if (approval.inEffect()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_DECIDED"));
        }
        if (approval.givenBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.APPROVAL, "COMPARED_BY_RECORDER"));
        }
        if (comparison.lacksReason()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "COMPARISON_WITHOUT_REASON"));
        }
        reasons.addAll(recusals.against(actor, round.id()));
        var confirmed = comparison.outcome() == Compared.CONFIRMED;
        if (reasons.isEmpty() && confirmed) {
            reasons.addAll(weighing.problems(actor, round, submission, approval.form()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into approval_check (approval, programme, outcome, note, given_by, given_at)
                        values (:approval, :programme, :outcome, :note, :by, :now)
                        """)
                .param("approval", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", comparison.outcome().name())
                .param("note", comparison.reason())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor, "CheckApproval", Provision.APPROVAL, round.id(), id, comparison.outcome(), comparison.reason());
        return confirmed
                ? approvals.enforce(
                        actor,
                        round,
                        submission,
                        id,
                        approval.form(),
                        weighing.approved(actor, round, submission, approval.form()),
                        true)
                : Verdict.ALLOWED;
    }
}
