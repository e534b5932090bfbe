package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.awards.Handovers;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Deliveries;
import gov.award.papers.PaperKind;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director closes a case when the winner has been served and everything has come back (articles 31 and 32; reading 13). */
@Service
public class CloseRevocation {

    private final Revocations revocations;
    private final Recoveries recoveries;
    private final Handovers handovers;
    private final Deliveries deliveries;
    private final Journal journal;

    CloseRevocation(
            Revocations revocations,
            Recoveries recoveries,
            Handovers handovers,
            Deliveries deliveries,
            Journal journal) {
        this.revocations = revocations;
        this.recoveries = recoveries;
        this.handovers = handovers;
        this.deliveries = deliveries;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.REVOCATION_WINDOW)
    public Verdict close(Actor actor, RevocationId id) {
        var revocation = revocations.locked(id);
        var reasons = new ArrayList<Refusal>(RevocationMove.CLOSE.refusals(revocation));
        if (reasons.isEmpty()) {
            reasons.addAll(new RecoveryRules(revocation)
                    .againstClosing(recoveries.of(id), recoveries.returned(id), handovers.made(revocation.award())));
            if (!deliveries.unserved(actor, PaperKind.REVOCATION, id.value()).isEmpty()) {
                reasons.add(Refusal.of(revocation.ground().provision(), "CLOSING_NOT_SERVED"));
            }
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        revocations.move(actor, revocation, RevocationMove.CLOSE, "");
        journal.enter(actor, "CloseRevocation", revocation.ground().provision(), id);
        return Verdict.ALLOWED;
    }
}
