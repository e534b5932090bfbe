package gov.award.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions whose last use is written down at most once a minute, so that reading a page changes nothing. */
final class RarelyTouchedSessions<S extends Session> implements SessionRepository<RarelyTouchedSessions.Kept<S>> {

    private static final Duration TOUCHED = Duration.ofMinutes(1);

    private final SessionRepository<S> table;

    private RarelyTouchedSessions(SessionRepository<S> table) {
        this.table = table;
    }

    static <S extends Session> RarelyTouchedSessions<S> of(SessionRepository<S> table) {
        return new RarelyTouchedSessions<>(table);
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(table.createSession());
    }

    @Override
    public void save(Kept<S> session) {
        table.save(session.session());
    }

    @Override
    public @Nullable Kept<S> findById(String id) {
        var session = table.findById(id);
        return session == null ? null : new Kept<>(session);
    }

    @Override
    public void deleteById(String id) {
        table.deleteById(id);
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
