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
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The administrator, or the director for the administrator, corrects a person's name or how they are reached; what it was stays on record. */
@Service
public class CorrectAccount {

    private static final int LONGEST = 500;

    private final Accounts accounts;
    private final Grants grants;
    private final Journal journal;

    CorrectAccount(Accounts accounts, Grants grants, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.journal = journal;
    }

    /** What is right instead, all of it. */
    public record Correction(String name, String phone, String email, String reason) {

        public Correction {
            name = name.strip();
            phone = phone.strip();
            email = email.strip();
            reason = reason.strip();
        }
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR},
            basis = Provision.CONFIDENTIALITY)
    public Verdict correct(Actor actor, UUID id, PersonId person, Correction correction) {
        var account = accounts.locked(person, actor.requireProgramme());
        var right = new NewAccount(correction.name(), account.signInName(), correction.phone(), correction.email());
        var problems = new ArrayList<Refusal>(right.problems());
        if (actor.requirePerson().equals(person)) {
            problems.add(PasswordRule.refusal("account.correct.oneself"));
        }
        if (!actor.is(Role.ADMINISTRATOR)
                && !grants.inForce(person, actor.requireProgramme()).contains(Role.ADMINISTRATOR)) {
            problems.add(PasswordRule.refusal("account.correct.administrator"));
        }
        if (correction.reason().isEmpty() || correction.reason().length() > LONGEST) {
            problems.add(PasswordRule.refusal("account.correct.reason", LONGEST));
        }
        if (problems.isEmpty() && !accounts.differs(person, right)) {
            problems.add(PasswordRule.refusal("account.correct.nothing"));
        }
        if (problems.isEmpty()) {
            accounts.correct(actor, id, person, right, correction.reason());
            journal.enter(
                    actor,
                    "CorrectAccount",
                    Provision.CONFIDENTIALITY,
                    person.value(),
                    account.name(),
                    right.name(),
                    right.phone(),
                    right.email(),
                    correction.reason());
        }
        return Verdict.of(problems);
    }
}
