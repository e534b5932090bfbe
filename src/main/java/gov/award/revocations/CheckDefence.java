package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director compares a recorded statement of the winner with the signed original (reading 19). */
@Service
public class CheckDefence {

    private static final int LONGEST = 500;

    private final Revocations revocations;
    private final Journal journal;

    CheckDefence(Revocations revocations, Journal journal) {
        this.revocations = revocations;
        this.journal = journal;
    }

    /**
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.REVOCATION_WINDOW)
    public Verdict check(Actor actor, UUID defence, Compared outcome, String note) {
        var id = revocations.waitingDefence(defence).revocation();
        var basis = revocations.locked(id).ground().provision();
        var waiting = revocations.waitingDefence(defence);
        var reasons = new ArrayList<Refusal>();
        if (waiting.recordedBy().equals(actor.person())) {
            reasons.add(Refusal.of(basis, "DECISION_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(basis, "DECISION_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(basis, note, LONGEST));
        if (reasons.isEmpty()) {
            revocations.checkDefence(actor, defence, outcome, note.strip());
            journal.enter(actor, "CheckDefence", basis, id, defence, outcome, note.strip());
        }
        return Verdict.of(reasons);
    }
}
