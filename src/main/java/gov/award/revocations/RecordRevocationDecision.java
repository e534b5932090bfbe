package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.revocations.RevocationDecision.Origin;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The government records its decision on a case, which takes effect with it; or the office does from the signed document (代录),
 * and the director compares it first. The scan proves either.
 */
@Service
public class RecordRevocationDecision {

    private final Revocations revocations;
    private final RevocationDecisions decisions;
    private final Revoking revoking;
    private final CaseFiles files;
    private final BusinessClock clock;
    private final Journal journal;

    RecordRevocationDecision(
            Revocations revocations,
            RevocationDecisions decisions,
            Revoking revoking,
            CaseFiles files,
            BusinessClock clock,
            Journal journal) {
        this.revocations = revocations;
        this.decisions = decisions;
        this.revoking = revoking;
        this.files = files;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.GOVERNMENT, Role.OFFICE},
            basis = Provision.REVOCATION_WINDOW)
    public Verdict record(Actor actor, RevocationId id, UUID decision, DecisionForm form, Upload scan) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>();
        var resolvedOn = revocation.resolvedOn();
        if (revocation.state() != RevocationState.RESOLVED || resolvedOn == null) {
            return Verdict.refused(basis, "DECISION_NOT_NOW");
        }
        if (decisions.of(id).stream().anyMatch(RevocationDecision::waits)) {
            reasons.add(Refusal.of(basis, "DECISION_WAITS"));
        }
        if (form.metOn().isBefore(resolvedOn)) {
            reasons.add(Refusal.of(basis, "DECISION_BEFORE_RESOLUTION", resolvedOn));
        }
        if (form.decided().isBefore(form.metOn())) {
            reasons.add(Refusal.of(basis, "DECISION_BEFORE_MEETING", form.metOn()));
        }
        if (form.decided().isAfter(clock.today())) {
            reasons.add(Refusal.of(basis, "DECISION_FUTURE", clock.today()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var origin = actor.is(Role.GOVERNMENT) ? Origin.GOVERNMENT : Origin.RECORDED;
        decisions.add(actor, decision, id, form, origin);
        var kept = files.scan(actor, decision, "revocation-decision", basis, scan);
        if (kept instanceof Verdict.Allowed) {
            journal.enter(actor, "RecordRevocationDecision", basis, id, decision, form);
            if (origin == Origin.GOVERNMENT) {
                revoking.carryOut(actor, revocation, decisions.find(decision));
            }
        }
        return kept;
    }
}
