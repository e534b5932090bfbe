package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.Accounts.PasswordOrigin;
import org.springframework.stereotype.Service;

/** The administrator opens an account with an issued password. It carries no right until a role is granted and confirmed. */
@Service
public class CreateAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    CreateAccount(Accounts accounts, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.SET_UP},
            basis = Provision.CONFIDENTIALITY)
    public Verdict create(Actor actor, PersonId id, NewAccount account, IssuedPassword password) {
        var problems = account.problems();
        if (problems.isEmpty()) {
            problems = accounts.add(
                    actor.requireProgramme(), id, account, passwords.hash(password.text()), PasswordOrigin.ISSUED);
        }
        if (problems.isEmpty()) {
            journal.enter(actor, "CreateAccount", Provision.CONFIDENTIALITY, id.value(), account.signInName());
        }
        return Verdict.of(problems);
    }
}
