package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.SecurityClock;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Someone who knows the password shows the second factor, or uses up one of the recovery codes. */
@Service
class PassFactor {

    private final Accounts accounts;
    private final SecurityClock clock;
    private final Journal journal;

    PassFactor(Accounts accounts, SecurityClock clock, Journal journal) {
        this.accounts = accounts;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.SIGN_IN, basis = Provision.CONFIDENTIALITY)
    public Verdict pass(Actor actor, PersonId person, String code) {
        var secret = accounts.locked(person).totpSecret();
        if (secret == null || !(timely(person, secret, code) || recovering(person, code))) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "factor.code");
        }
        journal.enter(actor, "PassFactor", Provision.CONFIDENTIALITY, person.value());
        return Verdict.ALLOWED;
    }

    private boolean timely(PersonId person, String secret, String code) {
        var step = TimeCode.matching(accounts.secret(secret), code, clock.now());
        return step.isPresent() && accounts.useStep(person, step.getAsLong());
    }

    private boolean recovering(PersonId person, String code) {
        return accounts.useRecoveryCode(person, Secrets.digest(code.strip().toUpperCase(Locale.ROOT)));
    }
}
