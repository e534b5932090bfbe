package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * An applicant withdraws: applying is voluntary (article 3). What was submitted stays on file. Whoever enters papers gives up
 * an entry, with the papers given back, as long as it is only a draft.
 */
@Service
public class WithdrawApplication {

    private final Withdrawing withdrawing;
    private final Applicants applicants;
    private final Journal journal;

    WithdrawApplication(Withdrawing withdrawing, Applicants applicants, Journal journal) {
        this.withdrawing = withdrawing;
        this.applicants = applicants;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.PRINCIPLES)
    public Verdict withdraw(Actor actor, ApplicationId id, String reason) {
        var held = withdrawing.held(actor, id);
        var against = Withdrawing.against(held, reason);
        if (against.isPresent()) {
            return new Verdict.Refused(List.of(against.get()));
        }
        if (held.from() != Status.DRAFT && actor.is(Role.ON_BEHALF)) {
            return Verdict.refused(Provision.PRINCIPLES, "WITHDRAWN_ON_BEHALF");
        }
        if (held.from() != Status.DRAFT
                && !applicants.confirmedMember(actor, held.brief().applicant())) {
            return Verdict.refused(Provision.PRINCIPLES, "NOT_CONFIRMED_MEMBER");
        }
        withdrawing.carryOut(actor, held, reason, null);
        journal.enter(actor, "WithdrawApplication", Provision.PRINCIPLES, id, held.from(), reason.strip());
        return Verdict.ALLOWED;
    }
}
