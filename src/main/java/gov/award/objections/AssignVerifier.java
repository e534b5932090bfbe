package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The director has a complaint verified, by someone it is not about and who is not recused from the case (articles 22, 34). */
@Service
public class AssignVerifier {

    private final Complaints complaints;
    private final Verifiers verifiers;
    private final KeptOut keptOut;
    private final Notices notices;
    private final Journal journal;

    AssignVerifier(Complaints complaints, Verifiers verifiers, KeptOut keptOut, Notices notices, Journal journal) {
        this.complaints = complaints;
        this.verifiers = verifiers;
        this.keptOut = keptOut;
        this.notices = notices;
        this.journal = journal;
    }

    /** @param justification why somebody from outside the office verifies, or why another does from now on */
    @Act(by = Role.DIRECTOR, basis = Provision.COMPLAINTS)
    public Verdict assign(Actor actor, ComplaintId id, PersonId verifier, @Nullable String justification) {
        var complaint = complaints.locked(id);
        var standing = verifiers.standing(actor, complaint, verifier);
        var hard = new ArrayList<Refusal>(ComplaintMove.ASSIGN.broken(complaint.state()));
        hard.addAll(ComplaintRules.barred(standing));
        if (verifier.equals(complaint.verifier())) {
            hard.add(Refusal.of(Provision.COMPLAINTS, "VERIFIER_ALREADY"));
        }
        var soft = new ArrayList<Refusal>(ComplaintRules.outside(standing));
        if (complaint.verifier() != null) {
            soft.add(Refusal.of(Provision.COMPLAINTS, "VERIFIER_REPLACED"));
        }
        var verdict = Verdict.of(hard, soft, justification);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var outside = !standing.verifiesInOffice();
        var reason = soft.isEmpty() || justification == null ? "" : justification.strip();
        complaints.assigned(actor, id, verifier, outside, reason);
        var page = "/complaints/" + id.text();
        notices.tell(actor, List.of(verifier), "notice.verifier", List.of(complaint.printedNumber()), page);
        if (outside) {
            notices.tell(
                    actor,
                    keptOut.supervisors(actor, id),
                    "notice.outsideVerifier",
                    List.of(complaint.printedNumber(), reason),
                    page);
        }
        journal.enter(actor, "AssignVerifier", complaint.sort().basis(), id, verifier, reason);
        return Verdict.ALLOWED;
    }
}
