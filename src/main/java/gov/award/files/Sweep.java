package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through the store for contents to delete. */
@Component
class Sweep {

    /** Longer than any act takes that keeps a content first and names it then. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final FileStore store;
    private final Made made;
    private final SweepContents sweepContents;
    private final SecurityClock clock;

    Sweep(FileStore store, Made made, SweepContents sweepContents, SecurityClock clock) {
        this.store = store;
        this.made = made;
        this.sweepContents = sweepContents;
        this.clock = clock;
    }

    /** What was kept before this database was made is another's, and not touched. */
    void sweep() throws IOException {
        var timer = Actor.system(Role.TIMER, null);
        var from = made.at(timer);
        var until = clock.now().minus(SETTLED);
        for (var shelf : store.shelves()) {
            var kept = store.kept(shelf, from, until);
            if (!kept.isEmpty()) {
                sweepContents.sweep(timer, kept);
            }
        }
    }

    /** When this database was made. */
    @Component
    static class Made {

        private final JdbcClient jdbc;

        Made(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.TIMER)
        public Instant at(Actor timer) {
            return jdbc.sql("select created_at from installation")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
        }
    }
}
