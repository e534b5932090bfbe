package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Attempts.Guard;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out whether someone is who they say. Whether an account exists shows neither in the answer nor in the time it takes. */
@Component
class SignIn {

    private static final int LONGEST_NAME = 100;

    private final Attempts attempts;
    private final SignInReadings readings;
    private final Passwords passwords;
    private final PassFactor passFactor;
    private final NoteSignIn noteSignIn;

    SignIn(
            Attempts attempts,
            SignInReadings readings,
            Passwords passwords,
            PassFactor passFactor,
            NoteSignIn noteSignIn) {
        this.attempts = attempts;
        this.readings = readings;
        this.passwords = passwords;
        this.passFactor = passFactor;
        this.noteSignIn = noteSignIn;
    }

    /** How the first step went. */
    sealed interface Outcome {

        record Known(PersonId person, UUID stamp) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    Outcome withPassword(String signInName, String password, String address) {
        if (signInName.length() > LONGEST_NAME || password.length() > PasswordRule.LONGEST * 2) {
            return new Outcome.Refused(PasswordRule.refusal("signIn.wrong"));
        }
        var wait =
                attempts.begin(Guard.ADDRESS, "", address).or(() -> attempts.begin(Guard.ACCOUNT, signInName, address));
        if (wait.isPresent()) {
            return new Outcome.Refused(tooEarly(wait.get()));
        }
        var account = readings.account(system(), signInName).orElse(null);
        if (!passwords.matches(password, account == null ? null : account.passwordHash()) || account == null) {
            noteSignIn.note(
                    system(),
                    NoteSignIn.Event.PASSWORD_REFUSED,
                    account == null ? null : new PersonId(account.person()),
                    address);
            return new Outcome.Refused(PasswordRule.refusal("signIn.wrong"));
        }
        attempts.forgiven(Guard.ADDRESS, "", address);
        attempts.succeeded(Guard.ACCOUNT, signInName, address);
        var person = new PersonId(account.person());
        noteSignIn.note(system(), NoteSignIn.Event.SIGNED_IN, person, address);
        return new Outcome.Known(person, account.stamp());
    }

    /** Only who knows the password comes here; so the delay is the account's, whatever the address. */
    Verdict withFactor(PersonId person, String code, String address) {
        var tooEarly = guarded(person);
        if (tooEarly.isPresent()) {
            return Verdict.of(java.util.List.of(tooEarly.get()));
        }
        var verdict = passFactor.pass(system(), person, code);
        if (verdict instanceof Verdict.Allowed) {
            right(person);
        } else {
            noteSignIn.note(system(), NoteSignIn.Event.FACTOR_REFUSED, person, address);
        }
        return verdict;
    }

    /** Counts an attempt of someone signed in to show a password or code once more; answers the reason if it is too early. */
    Optional<Refusal> guarded(PersonId person) {
        return attempts.begin(Guard.FACTOR, person.value().toString(), "").map(SignIn::tooEarly);
    }

    void right(PersonId person) {
        attempts.succeeded(Guard.FACTOR, person.value().toString(), "");
    }

    Optional<Refusal> guarded(Guard guard, String address) {
        return attempts.begin(guard, "", address).map(SignIn::tooEarly);
    }

    void signedOut(PersonId person, String address) {
        noteSignIn.note(system(), NoteSignIn.Event.SIGNED_OUT, person, address);
    }

    private static Refusal tooEarly(Duration wait) {
        return PasswordRule.refusal("signIn.wait", wait.toSeconds());
    }

    private static Actor system() {
        return Actor.system(Role.SIGN_IN, null);
    }
}
