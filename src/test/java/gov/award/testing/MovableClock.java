package gov.award.testing;

import gov.award.acting.SharedReadings;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.ClockOffset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The business clock of tests: stands still where a test has put it, and at {@link #START} before each test. The
 * demonstration moves the program's own.
 */
@Primary
@Component
@ConditionalOnBooleanProperty(name = "award.demo", havingValue = false, matchIfMissing = true)
public class MovableClock extends BusinessClock {

    /** Monday 2 March 2026, nine in the morning in China. */
    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final Hands hands;
    private final SharedReadings shared;

    @Autowired
    MovableClock(SharedReadings shared) {
        this(new Hands(), shared);
    }

    private MovableClock(Hands hands, SharedReadings shared) {
        super(hands.clock(), ZoneId.of("Asia/Shanghai"), ClockOffset.NONE);
        this.hands = hands;
        this.shared = shared;
    }

    public void set(Instant moment) {
        hands.moment = moment;
        shared.forget();
    }

    /** Puts the clock to a time of day in the programme's zone. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(zone()).toInstant());
    }

    /** Puts the clock to nine in the morning of a day. */
    public void set(LocalDate day) {
        set(day, LocalTime.of(9, 0));
    }

    public void advance(Duration by) {
        set(now().plus(by));
    }

    private static final class Hands implements InstantSource {

        private volatile Instant moment = START;

        @Override
        public Instant instant() {
            return moment;
        }

        Clock clock() {
            return withZone(ZoneOffset.UTC);
        }
    }
}
