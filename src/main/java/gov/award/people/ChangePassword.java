package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Accounts.PasswordOrigin;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Someone changes their own password; every session but the one that carries the new stamp ends. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    ChangePassword(Accounts accounts, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict change(Actor actor, String present, String wanted, UUID stamp) {
        var account = accounts.locked(actor.requirePerson());
        if (!passwords.matches(present, account.passwordHash())) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "password.present");
        }
        var problems = new ArrayList<Refusal>(PasswordRule.problems(wanted, account.name(), account.signInName()));
        if (problems.isEmpty() && accounts.usedBefore(account, wanted)) {
            problems.add(PasswordRule.refusal("password.used", PasswordRule.REMEMBERED));
        }
        if (problems.isEmpty()) {
            accounts.setPassword(account, passwords.hash(wanted), PasswordOrigin.CHOSEN, stamp);
            journal.enter(actor, "ChangePassword", Provision.CONFIDENTIALITY, actor.personId());
        }
        return Verdict.of(problems);
    }
}
