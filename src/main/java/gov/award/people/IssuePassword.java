package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The administrator issues a new password; for an administrator who lost theirs the director may; others confirm it. */
@Service
public class IssuePassword {

    private final CredentialResets resets;
    private final Passwords passwords;
    private final Journal journal;

    IssuePassword(CredentialResets resets, Passwords passwords, Journal journal) {
        this.resets = resets;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR},
            basis = Provision.CONFIDENTIALITY)
    public Verdict issue(Actor actor, ResetId id, PersonId person, IssuedPassword password) {
        var reasons = resets.refusals(actor, person);
        if (reasons.isEmpty()) {
            resets.begin(actor, id, person, CredentialResets.Kind.PASSWORD, passwords.hash(password.text()));
            journal.enter(actor, "IssuePassword", Provision.CONFIDENTIALITY, person.value(), id.value());
        }
        return Verdict.of(reasons);
    }
}
