package gov.award.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTests {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void todayIsADayOfTheZoneWhateverTheServer() {
        assertThat(at("2026-03-01T15:59:59Z").today()).isEqualTo("2026-03-01");
        assertThat(at("2026-03-01T16:00:00Z").today()).isEqualTo("2026-03-02");
    }

    @Test
    void dayEndsAtMidnightOfTheZone() {
        var clock = at("2026-03-01T00:00:00Z");
        var end = clock.endOf(LocalDate.parse("2026-03-01"));

        assertThat(end).isEqualTo("2026-03-01T16:00:00Z");
        assertThat(clock.dayOf(end)).isEqualTo("2026-03-02");
        assertThat(clock.dayOf(end.minusNanos(1))).isEqualTo("2026-03-01");
    }

    @Test
    void offsetMovesTheBusinessClockOnly() {
        var real = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

        assertThat(new BusinessClock(real, ZONE, () -> Duration.ofDays(10)).today())
                .isEqualTo("2026-03-11");
        assertThat(new SecurityClock(real).now()).isEqualTo("2026-03-01T00:00:00Z");
    }

    private static BusinessClock at(String moment) {
        return new BusinessClock(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), ZONE, ClockOffset.NONE);
    }
}
