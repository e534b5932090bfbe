package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.SecurityClock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Someone ties an authenticator app to their account, or another one in place of it; recovery codes come with it. */
@Service
public class EnrolFactor {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecurityClock clock;
    private final Journal journal;

    EnrolFactor(Accounts accounts, Passwords passwords, SecurityClock clock, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param password the account's password, so that a session left open does not suffice
     * @param secret the secret shown to the app
     * @param code what the app shows
     * @param recoveryCodes each opens the account once when the app is lost
     */
    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict enrol(
            Actor actor, String password, String secret, String code, List<String> recoveryCodes, UUID stamp) {
        var account = accounts.locked(actor.requirePerson());
        if (!passwords.matches(password, account.passwordHash())) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "password.present");
        }
        var step = TimeCode.matching(secret, code, clock.now());
        if (step.isEmpty()) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "factor.code");
        }
        accounts.setFactor(
                actor.requirePerson(),
                secret,
                step.getAsLong(),
                recoveryCodes.stream().map(Secrets::digest).toList(),
                stamp);
        journal.enter(actor, "EnrolFactor", Provision.CONFIDENTIALITY, actor.personId());
        return Verdict.ALLOWED;
    }
}
