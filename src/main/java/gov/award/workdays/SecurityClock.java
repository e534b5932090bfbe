package gov.award.workdays;

import java.time.Clock;
import java.time.Instant;

/** The time by which sign-in, sessions and one-time codes go. Never moved. */
public class SecurityClock {

    private final Clock clock;

    public SecurityClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }
}
