package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The administrator closes an account nobody needs any more: its roles and sessions end at once, its name stays on what was done. */
@Service
public class CloseAccount {

    private final Accounts accounts;
    private final Grants grants;
    private final Journal journal;

    CloseAccount(Accounts accounts, Grants grants, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.journal = journal;
    }

    @Act(by = Role.ADMINISTRATOR, basis = Provision.CONFIDENTIALITY)
    public Verdict close(Actor actor, PersonId person, String reason) {
        var programme = actor.requireProgramme();
        grants.endAlone(programme);
        accounts.locked(person, programme);
        var reasons = new ArrayList<Refusal>();
        if (reason.isBlank()) {
            reasons.add(refusal("account.reason"));
        }
        if (actor.requirePerson().equals(person)) {
            reasons.add(refusal("account.oneself"));
        }
        for (var role : Set.of(Role.SUPERVISOR, Role.DIRECTOR)) {
            if (grants.inForce(person, programme).contains(role)) {
                reasons.add(refusal("account.holds", role));
            }
        }
        if (reasons.isEmpty()) {
            grants.endAll(person, programme, actor, reason.strip());
            accounts.close(person);
            journal.enter(actor, "CloseAccount", Provision.CONFIDENTIALITY, person.value(), reason);
        }
        return Verdict.of(reasons);
    }

    private static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.CONFIDENTIALITY, rule, arguments);
    }
}
