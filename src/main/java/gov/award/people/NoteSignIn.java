package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts on record how a sign-in went, in the same way for accounts there are and accounts there are not. */
@Service
class NoteSignIn {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final Journal journal;

    NoteSignIn(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /** What happened. */
    enum Event {
        SIGNED_IN,
        PASSWORD_REFUSED,
        FACTOR_REFUSED,
        SIGNED_OUT
    }

    @Act(by = Role.SIGN_IN, basis = Provision.CONFIDENTIALITY)
    public Verdict note(Actor actor, Event event, @Nullable PersonId person, String address) {
        if (event == Event.SIGNED_IN && person != null) {
            accounts.signedIn(person);
        }
        journal.enter(
                actor, "SignIn." + event, Provision.CONFIDENTIALITY, person == null ? NOBODY : person.value(), address);
        return Verdict.ALLOWED;
    }
}
