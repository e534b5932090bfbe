package gov.award.workdays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which deadlines and phases go: days are days of the programme's zone, whatever the server's. */
public class BusinessClock {

    private final Clock clock;
    private final ZoneId zone;
    private final ClockOffset offset;

    public BusinessClock(Clock clock, ZoneId zone, ClockOffset offset) {
        this.clock = clock;
        this.zone = zone;
        this.offset = offset;
    }

    public Instant now() {
        return clock.instant().plus(offset.now());
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The day on which {@code moment} falls in the programme's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The instant at which {@code day} is over: the first that no longer belongs to it. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
