package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The director compares a recorded withdrawal with its paper, and the application is withdrawn; not if somebody of its own has
 * come to act for the applicant, who withdraws or does not (article 3; reading 27).
 */
@Service
public class CompareWithdrawal {

    private final Withdrawing withdrawing;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final Applicants applicants;
    private final Journal journal;

    CompareWithdrawal(
            Withdrawing withdrawing, PaperActRules rules, PaperActs acts, Applicants applicants, Journal journal) {
        this.withdrawing = withdrawing;
        this.rules = rules;
        this.acts = acts;
        this.applicants = applicants;
        this.journal = journal;
    }

    /** @param reason why it is dropped; may be blank otherwise */
    @Act(by = Role.DIRECTOR, basis = Provision.PRINCIPLES)
    public Verdict compare(Actor actor, ApplicationId id, PaperActId act, Compared outcome, String reason) {
        var held = withdrawing.held(actor, id);
        var paper = acts.waiting(id, PaperAct.What.WITHDRAWAL, null, act);
        var reasons = new ArrayList<>(rules.comparing(actor, held.brief(), paper, outcome, reason));
        if (outcome == Compared.CONFIRMED) {
            applicants.locked(held.brief().applicant());
            Withdrawing.against(held, paper.text()).ifPresent(reasons::add);
            rules.itself(held.brief(), PaperAct.What.WITHDRAWAL).ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        acts.compare(actor, held.brief(), paper, outcome, reason);
        if (outcome == Compared.CONFIRMED) {
            withdrawing.carryOut(actor, held, paper.text(), paper);
        }
        journal.enter(
                actor,
                "CompareWithdrawal",
                Provision.PRINCIPLES,
                id,
                act.value(),
                outcome,
                outcome == Compared.CONFIRMED ? held.from() : reason.strip());
        return Verdict.ALLOWED;
    }
}
