package gov.award.people;

import gov.award.workdays.SecurityClock;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are read once in a request, whose last use is written down at most once a minute, so that reading a page changes
 * nothing, and which end when their time is over, however much they are used.
 */
final class RarelyTouchedSessions<S extends Session> implements SessionRepository<RarelyTouchedSessions.Kept<S>> {

    private static final Duration TOUCHED = Duration.ofMinutes(1);

    /** A working day and its evening: whoever works on signs in anew. */
    private static final Duration LIFE = Duration.ofHours(12);

    /** As the table gives them. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SessionRepository<S> table;
    private final SecurityClock clock;

    /** That of the request under way, which the library asks for again when it is answered. */
    @SuppressWarnings("ThreadLocalUsage") // one repository lives as long as the program
    private final ThreadLocal<@Nullable Kept<S>> known = new ThreadLocal<>();

    private RarelyTouchedSessions(SessionRepository<S> table, SecurityClock clock) {
        this.table = table;
        this.clock = clock;
    }

    static <S extends Session> RarelyTouchedSessions<S> of(SessionRepository<S> table, SecurityClock clock) {
        return new RarelyTouchedSessions<>(table, clock);
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(table.createSession());
    }

    @Override
    public void save(Kept<S> session) {
        table.save(session.session());
        known.set(session);
    }

    /** What a cookie says need not be an identifier, nor text a database takes. */
    @Override
    public @Nullable Kept<S> findById(String id) {
        var asked = known.get();
        if (asked != null && asked.getId().equals(id)) {
            return asked;
        }
        var session = ID.matcher(id).matches() ? table.findById(id) : null;
        if (session == null) {
            return null;
        }
        if (clock.now().isBefore(session.getCreationTime().plus(LIFE))) {
            var found = new Kept<>(session);
            known.set(found);
            return found;
        }
        table.deleteById(id);
        return null;
    }

    @Override
    public void deleteById(String id) {
        known.remove();
        table.deleteById(id);
    }

    /** Around a request: the next one asks anew. */
    Filter eachRequest() {
        return (request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } finally {
                known.remove();
            }
        };
    }

    /** One session. */
    record Kept<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (moment.isAfter(session.getLastAccessedTime().plus(TOUCHED))) {
                session.setLastAccessedTime(moment);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
