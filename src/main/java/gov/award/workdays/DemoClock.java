package gov.award.workdays;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offset of the demonstration, kept in the database so that every node shows the same day. */
@Component
@ConditionalOnBooleanProperty("award.demo")
public class DemoClock implements ClockOffset {

    /** A page asks for the time often; a second of delay on another node harms no demonstration. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final SecurityClock clock;
    private final AtomicLong moves = new AtomicLong();
    private volatile @Nullable Known known;

    /** @param move how often the clock had been moved here before the offset was read */
    private record Known(Duration offset, Instant read, long move) {}

    DemoClock(JdbcClient database, SecurityClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Duration now() {
        var before = known;
        var now = clock.now();
        var move = moves.get();
        if (before != null
                && before.move() == move
                && now.isBefore(before.read().plus(FRESH))) {
            return before.offset();
        }
        var seconds = database.sql("select seconds from clock_offset")
                .query(Long.class)
                .single();
        var after = new Known(Duration.ofSeconds(seconds), now, move);
        known = after;
        return after.offset();
    }

    /**
     * Puts the business clock to where the demonstration begins, in the past as a rule.
     *
     * @throws IllegalStateException if it has been put somewhere before
     */
    public void begin(Instant at) {
        var put = database.sql("update clock_offset set seconds = :by where seconds = 0")
                .param("by", Duration.between(clock.now(), at).toSeconds())
                .update();
        if (put == 0) {
            throw new IllegalStateException("the demonstration has begun");
        }
        moves.incrementAndGet();
    }

    /** Moves the business clock forward; it never goes back, since nothing recorded may lie in the future. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        database.sql("update clock_offset set seconds = seconds + :by")
                .param("by", by.toSeconds())
                .update();
        moves.incrementAndGet();
    }
}
