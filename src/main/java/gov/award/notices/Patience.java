package gov.award.notices;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a message that was not taken is tried again: longer each time, and not for ever. */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Patience() {}

    /** The wait after so many attempts; nothing once it is time to give up. */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
