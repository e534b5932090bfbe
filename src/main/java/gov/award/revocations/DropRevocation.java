package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The director ends a case that is not borne out, before anything was verified. A verified one is put before the committee,
 * which may resolve not to ask for the revocation (articles 31 and 32; reading 19).
 */
@Service
public class DropRevocation {

    private static final int LONGEST = 2000;

    private final Revocations revocations;
    private final Journal journal;

    DropRevocation(Revocations revocations, Journal journal) {
        this.revocations = revocations;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.INQUIRY)
    public Verdict drop(Actor actor, RevocationId id, String reason) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(RevocationMove.DROP.refusals(revocation));
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(basis, "REVOCATION_REASON", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        revocations.move(actor, revocation, RevocationMove.DROP, reason.strip());
        journal.enter(actor, "DropRevocation", basis, id, reason);
        return Verdict.ALLOWED;
    }
}
