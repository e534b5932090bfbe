package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.revocations.RevocationDecision.Outcome;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director compares a decision the office recorded with its document and carries it out: from then on the award is revoked. */
@Service
public class CheckRevocationDecision {

    private static final int LONGEST = 500;

    private final Revocations revocations;
    private final RevocationDecisions decisions;
    private final Revoking revoking;
    private final Journal journal;

    CheckRevocationDecision(
            Revocations revocations, RevocationDecisions decisions, Revoking revoking, Journal journal) {
        this.revocations = revocations;
        this.decisions = decisions;
        this.revoking = revoking;
        this.journal = journal;
    }

    /**
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.REVOCATION_WINDOW)
    public Verdict check(Actor actor, UUID decisionId, Compared outcome, String note) {
        var id = new RevocationId(decisions.find(decisionId).revocation());
        var revocation = revocations.locked(id);
        var decision = decisions.find(decisionId);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>();
        if (!decision.waits()) {
            reasons.add(Refusal.of(basis, "DECISION_CHECKED"));
        }
        if (decision.recordedBy().equals(actor.personId())) {
            reasons.add(Refusal.of(basis, "DECISION_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(basis, "DECISION_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(basis, note, LONGEST));
        if (outcome == Compared.CONFIRMED) {
            var move = decision.outcome() == Outcome.REVOKE ? RevocationMove.REVOKE : RevocationMove.KEEP;
            reasons.addAll(move.refusals(revocation));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        decisions.check(actor, decisionId, outcome, note.strip());
        if (outcome == Compared.CONFIRMED) {
            revoking.carryOut(actor, revocation, decision);
        }
        journal.enter(actor, "CheckRevocationDecision", basis, id, decisionId, outcome, note.strip());
        return Verdict.ALLOWED;
    }
}
