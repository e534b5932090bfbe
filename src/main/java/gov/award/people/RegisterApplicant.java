package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Accounts.PasswordOrigin;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Someone opens an account for themselves in order to apply. Which applicant they act for is claimed, and confirmed, later. */
@Service
public class RegisterApplicant {

    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final Journal journal;

    RegisterApplicant(Accounts accounts, Grants grants, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Act(by = Role.SIGN_IN, basis = Provision.SUBMISSION)
    public Verdict register(Actor actor, PersonId id, NewAccount account, String password) {
        var problems = new ArrayList<Refusal>(account.problems());
        if (account.phone().isEmpty()) {
            problems.add(PasswordRule.refusal("account.phone"));
        }
        problems.addAll(PasswordRule.problems(password, account.name(), account.signInName()));
        if (problems.isEmpty()) {
            var programme = actor.requireProgramme();
            problems.addAll(accounts.add(programme, id, account, passwords.hash(password), PasswordOrigin.CHOSEN));
            if (problems.isEmpty()) {
                grants.addInForce(new GrantId(UUID.randomUUID()), programme, id, Role.APPLICANT, null);
                journal.enter(actor, "RegisterApplicant", Provision.SUBMISSION, id.value(), account.signInName());
            }
        }
        return Verdict.of(problems);
    }
}
