package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, and what their account is worth at this moment.
 *
 * @param programme {@code null} until the installation has been set up
 * @param account {@code null} when nobody is signed in, or the session no longer counts
 */
record Standing(
        Visitor.@Nullable Programme programme, @Nullable Account account) {

    /** Someone signed in, with the roles in force. */
    record Account(
            PersonId person,
            ProgrammeId programme,
            String name,
            Password password,
            Factor factor,
            List<Actor.Grant> grants) {

        Account {
            grants = List.copyOf(grants);
        }
    }

    /** Whether the password may be kept. */
    enum Password {
        FINE,
        MUST_CHANGE
    }

    /** Whether there is a second factor. */
    enum Factor {
        NONE,
        ENROLLED
    }

    /** What is still to be done before anything else, and where. */
    enum Step {
        SET_UP("/set-up"),
        SIGN_IN("/sign-in"),
        FACTOR("/sign-in/factor"),
        PASSWORD("/sign-in/password"),
        ENROL("/sign-in/enrolment"),
        NONE("/");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /**
     * @param policy whether second factors are asked for at all
     * @param shown whether this session has shown it
     */
    Step next(SecondFactor policy, SecondFactor shown) {
        if (programme == null) {
            return Step.SET_UP;
        }
        if (account == null) {
            return Step.SIGN_IN;
        }
        boolean asked = policy == SecondFactor.ON;
        if (asked && account.factor() == Factor.ENROLLED && shown == SecondFactor.OFF) {
            return Step.FACTOR;
        }
        if (account.password() == Password.MUST_CHANGE) {
            return Step.PASSWORD;
        }
        if (asked
                && account.factor() == Factor.NONE
                && account.grants().stream().anyMatch(grant -> grant.role() != Role.APPLICANT)) {
            return Step.ENROL;
        }
        return Step.NONE;
    }

    /** A second factor that is asked for, or shown, or not. */
    enum SecondFactor {
        ON,
        OFF
    }
}
