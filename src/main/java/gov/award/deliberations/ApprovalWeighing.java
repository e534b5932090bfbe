package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.StillEligible;
import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Weighs an approval, the same for the government itself and for paper (articles 4, 13, 23, 35). */
@Component
class ApprovalWeighing {

    private final Submissions submissions;
    private final Approvals approvals;
    private final NoticeGate gate;
    private final StillEligible eligible;
    private final Editions editions;
    private final BusinessClock clock;

    ApprovalWeighing(
            Submissions submissions,
            Approvals approvals,
            NoticeGate gate,
            StillEligible eligible,
            Editions editions,
            BusinessClock clock) {
        this.submissions = submissions;
        this.approvals = approvals;
        this.gate = gate;
        this.eligible = eligible;
        this.editions = editions;
        this.clock = clock;
    }

    /** Whom the form approves of those submitted. */
    List<Entry> approved(Actor actor, RoundBrief round, SubmissionId id, ApprovalForm form) {
        var submitted = submitted(actor, round, id);
        if (!submitted.stream()
                .map(entry -> entry.application().value())
                .toList()
                .containsAll(form.approvals())) {
            throw new NotFound("application in the submission");
        }
        return submitted.stream()
                .filter(entry -> form.approvals().contains(entry.application().value()))
                .toList();
    }

    List<Refusal> problems(Actor actor, RoundBrief round, SubmissionId id, ApprovalForm form) {
        var checker = checker(actor);
        var submission = submissions.of(checker, round.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("submission"));
        var approved = approved(actor, round, id, form);
        var reasons = new ArrayList<>(ApprovalRules.days(
                clock.dayOf(submission.submittedAt()),
                form.meetingDay(),
                form.signedOn(),
                form.decided(),
                clock.today()));
        if (!EnumSet.of(Phase.APPROVAL, Phase.AWARD, Phase.FOLLOW_UP).contains(round.phase())) {
            reasons.add(Refusal.of(Provision.APPROVAL, "NOT_IN_APPROVAL", round.phase()));
        }
        reasons.addAll(SubmissionRules.validity(editions.byCode(round.edition()), form.decided()));
        if (!submission.toDecide()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_TELLS_ONLY"));
        }
        if (submission.decided()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_DECIDED"));
        }
        if (approvals.documentUsed(checker, form.document().strip())) {
            reasons.add(Refusal.of(Provision.APPROVAL, "DOCUMENT_USED", form.document()));
        }
        if (approved.size() < submitted(actor, round, id).size()
                && form.remark().isEmpty()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "NOT_APPROVED_REASON"));
        }
        touched(round, approved, submissions.withdrawn(checker, round.id()), reasons);
        approved.forEach(entry -> reasons.addAll(ineligible(actor, checker, round, entry)));
        for (var kind : Kind.values()) {
            var quota = ProposalRules.quota(editions.byCode(round.edition()), kind);
            var total = submissions.approved(checker, round.id()).stream()
                            .filter(each -> each.kind() == kind)
                            .count()
                    + approved.stream().filter(each -> each.kind() == kind).count();
            if (total > quota) {
                reasons.add(Refusal.of(Provision.QUOTA, "QUOTA_EXCEEDED", kind, total, quota));
            }
        }
        return reasons;
    }

    private List<Refusal> ineligible(Actor actor, Actor checker, RoundBrief round, Entry entry) {
        return submissions.disqualified(checker, round.id()).contains(entry.application())
                ? List.of(Refusal.of(Provision.PROCEDURE, "WINNER_DISQUALIFIED", entry.name()))
                : eligible.against(actor, entry.application());
    }

    /** What came up on a candidate between submission and approval still counts. */
    private void touched(
            RoundBrief round,
            List<Entry> approved,
            List<gov.award.applications.ApplicationId> withdrawn,
            List<Refusal> reasons) {
        var held = editions.byCode(round.edition()).is(Switch.OPEN_COMPLAINT_HOLDS_BACK)
                ? gate.heldBack(round.id())
                : List.<gov.award.applications.ApplicationId>of();
        var dropped = gate.dropped(round.id());
        for (var entry : approved) {
            if (withdrawn.contains(entry.application())) {
                reasons.add(Refusal.of(Provision.PRINCIPLES, "WINNER_WITHDRAWN", entry.name()));
            } else if (dropped.contains(entry.application())) {
                reasons.add(Refusal.of(Provision.COMPLAINTS, "WINNER_DROPPED", entry.name()));
            } else if (held.contains(entry.application())) {
                reasons.add(Refusal.of(Provision.APPROVAL, "WINNER_HELD_BACK", entry.name()));
            }
        }
    }

    private List<Entry> submitted(Actor actor, RoundBrief round, SubmissionId id) {
        return submissions.entries(checker(actor), round.id()).stream()
                .filter(entry -> entry.submission().equals(id) && entry.fate() == SubmissionFate.SUBMITTED)
                .toList();
    }

    private static Actor checker(Actor actor) {
        return Actor.system(Role.CHECKER, actor.requireProgramme());
    }
}
