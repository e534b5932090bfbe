package gov.award.people;

import gov.award.acting.PersonId;
import gov.award.people.Standing.SecondFactor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a session holds: whose it is, the stamp under which it counts, whether the second factor was shown, and whether papers are
 * entered in it. Nothing else about anyone.
 */
record SignedIn(PersonId person, UUID stamp, SecondFactor factor) {

    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String STAMP = "stamp";
    private static final String FACTOR = "factor";
    private static final String ON_BEHALF = "on-behalf";

    static @Nullable SignedIn of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(PERSON) instanceof String person
                && session.getAttribute(STAMP) instanceof String stamp) {
            return new SignedIn(
                    new PersonId(UUID.fromString(person)),
                    UUID.fromString(stamp),
                    session.getAttribute(FACTOR) == null ? SecondFactor.OFF : SecondFactor.ON);
        }
        return null;
    }

    /** Whether the session is spent on entering papers on behalf of applicants. */
    static boolean onBehalf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ON_BEHALF) != null;
    }

    static void actOnBehalf(HttpServletRequest request, boolean begins) {
        var session = request.getSession(true);
        if (begins) {
            session.setAttribute(ON_BEHALF, "entering");
        } else {
            session.removeAttribute(ON_BEHALF);
        }
    }

    /** Begins a session under a new identifier and with a new request token; whatever came before is void. */
    void begin(HttpServletRequest request) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(PERSON, person.value().toString());
        session.setAttribute(STAMP, stamp.toString());
        if (factor == SecondFactor.ON) {
            session.setAttribute(FACTOR, "shown");
        }
        RequestTokens.renew(session);
    }
}
