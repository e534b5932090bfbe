package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.Accounts.PasswordOrigin;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The way back where nobody could confirm it: whoever runs the machine gives an administrator, a director or the only
 * supervisor a one-time password. The second factor is enrolled anew, sessions end, the journal says so, and they are told.
 */
@Service
public class RestoreAccess {

    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    RestoreAccess(
            Accounts accounts, Grants grants, Passwords passwords, ApplicationEventPublisher events, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.events = events;
        this.journal = journal;
    }

    @Act(by = Role.SET_UP, basis = Provision.CONFIDENTIALITY)
    public Verdict restore(Actor actor, PersonId person, IssuedPassword password) {
        var account = accounts.locked(person, actor.requireProgramme());
        var roles = grants.inForce(person, actor.requireProgramme());
        var onlySupervisor = roles.contains(Role.SUPERVISOR)
                && !grants.heldByAnother(Role.SUPERVISOR, person, actor.requireProgramme());
        if (!roles.contains(Role.ADMINISTRATOR) && !roles.contains(Role.DIRECTOR) && !onlySupervisor) {
            return Verdict.of(java.util.List.of(PasswordRule.refusal("restore.role")));
        }
        accounts.removeFactor(person);
        accounts.setPassword(account, passwords.hash(password.text()), PasswordOrigin.ISSUED, UUID.randomUUID());
        events.publishEvent(new CredentialsReset(actor, person, CredentialsReset.Stage.RESTORED));
        journal.enter(actor, "RestoreAccess", Provision.CONFIDENTIALITY, person.value());
        return Verdict.ALLOWED;
    }
}
