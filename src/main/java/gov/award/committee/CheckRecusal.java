package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director compares a recorded recusal with the signed paper; confirmed, the member is recused. */
@Service
public class CheckRecusal {

    private final Matters matters;
    private final Members members;
    private final Recusing recusing;
    private final CommitteeChecks checks;
    private final Journal journal;

    CheckRecusal(Matters matters, Members members, Recusing recusing, CommitteeChecks checks, Journal journal) {
        this.matters = matters;
        this.members = members;
        this.recusing = recusing;
        this.checks = checks;
        this.journal = journal;
    }

    /**
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.PRINCIPLES)
    public Verdict check(Actor actor, RecusalId id, Compared outcome, String note) {
        var matter = matters.locked(matters.recusal(id).matter());
        var recusal = matters.recusal(id);
        var member = members.find(recusal.member());
        var basis = Provision.PRINCIPLES;
        var reasons = new ArrayList<Refusal>(
                CommitteeChecks.refusals(actor, basis, recusal.recordedBy(), recusal.outcome(), outcome, note));
        if (reasons.isEmpty() && outcome == Compared.CONFIRMED) {
            reasons.addAll(recusing.refusals(actor, matter, member, recusal.ground()));
        }
        if (reasons.isEmpty()) {
            checks.add(actor, id.value(), outcome, note);
            journal.enter(actor, "CheckRecusal", basis, matter.id(), id, outcome, note.strip());
            if (outcome == Compared.CONFIRMED) {
                recusing.keepOut(actor, matter, member, recusal.ground());
            }
        }
        return Verdict.of(reasons);
    }
}
