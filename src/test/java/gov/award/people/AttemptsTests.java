package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.people.Attempts.Guard;
import gov.award.testing.DatabaseTest;
import gov.award.workdays.SecurityClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits before trying again, and who must not. */
@DatabaseTest
class AttemptsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final String ADDRESS = "192.0.2.1";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Identifiers identifiers;

    @Test
    void colleaguesWhoSignInAtTheSameMomentDoNotWaitForOneAnother() {
        assertThat(at(NOW).begin(Guard.ADDRESS, "", ADDRESS)).isEmpty();
        at(NOW).forgiven(Guard.ADDRESS, "", ADDRESS);
        // Had looked at the clock before the other, and comes to the database after.
        assertThat(at(NOW.minusMillis(5)).begin(Guard.ADDRESS, "", ADDRESS)).isEmpty();
    }

    @Test
    void clockThatGoesBackAnHourLocksNobodyOut() {
        for (var i = 0; i < 3; i++) {
            assertThat(at(NOW).begin(Guard.ACCOUNT, "zhangsan", ADDRESS)).isEmpty();
        }
        assertThat(at(NOW).begin(Guard.ACCOUNT, "zhangsan", ADDRESS)).isPresent();
        assertThat(at(NOW.minus(Duration.ofHours(1))).begin(Guard.ACCOUNT, "zhangsan", ADDRESS))
                .isEmpty();
        assertThat(at(NOW.minus(Duration.ofHours(1))).begin(Guard.ACCOUNT, "zhangsan", ADDRESS))
                .as("its own delay goes by the clock as it is now")
                .isPresent();
    }

    private Attempts at(Instant instant) {
        return new Attempts(jdbc, new SecurityClock(Clock.fixed(instant, ZoneOffset.UTC)), identifiers);
    }
}
