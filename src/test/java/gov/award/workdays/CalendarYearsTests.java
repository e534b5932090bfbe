package gov.award.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import gov.award.testing.DatabaseTest;
import gov.award.workdays.CalendarYear.Day;
import gov.award.workdays.CalendarYear.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CalendarYearsTests {

    static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    @Autowired
    CalendarYears calendars;

    @Autowired
    Workdays workdays;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource connections;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    @AfterEach
    void readAnew() {
        calendars.refresh();
    }

    @Test
    void shippedYearsAreThereFromTheStart() {
        assertThat(calendars.all()).extracting(CalendarYear::year).containsExactly(2024, 2025, 2026);
        for (var year = 2024; year <= 2026; year++) {
            assertThat(calendars.year(year).orElseThrow().days())
                    .isEqualTo(Calendars.year(year).days());
        }
        assertThat(workdays.plus(LocalDate.parse("2026-09-18"), 7)).isEqualTo("2026-09-29");
    }

    @Test
    void importedYearIsOfficialAtOnce() {
        assertThat(workdays.isOfficial(NEW_YEAR, NEW_YEAR)).isFalse();

        assertThat(calendars.add(UUID.randomUUID(), year("first"))).isTrue();

        assertThat(workdays.isOfficial(NEW_YEAR, NEW_YEAR)).isTrue();
        assertThat(workdays.isWorkday(NEW_YEAR)).isFalse();
    }

    @Test
    void yearIsNotImportedTwice() {
        calendars.add(UUID.randomUUID(), year("first"));

        assertThat(calendars.add(UUID.randomUUID(), year("second"))).isFalse();
        assertThat(calendars.year(2027).orElseThrow().source()).isEqualTo("first");
    }

    @Test
    void amendmentTakesThePlaceOfTheFormerWhichStaysOnRecord() {
        calendars.add(UUID.randomUUID(), year("first"));

        calendars.supersede(UUID.randomUUID(), year("second"));

        assertThat(calendars.year(2027).orElseThrow().source()).isEqualTo("second");
        assertThat(database.sql("select count(*) from calendar_year where year = 2027")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void importThatIsRolledBackLeavesNothingBehind() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            calendars.add(UUID.randomUUID(), year("first"));
            assertThat(calendars.year(2027)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(calendars.year(2027)).isEmpty();
    }

    @Test
    void readingItAgainAndAgainLeavesNoConnectionOpen() {
        var pool = ((HikariDataSource) connections).getHikariPoolMXBean();
        for (var i = 0; i < 3; i++) {
            calendars.refresh();
            assertThat(calendars.all()).isNotEmpty();
        }
        assertThat(pool.getActiveConnections()).isZero();
    }

    @Test
    void demonstrationMovesItsClockForwardForEveryNode() {
        var clock = new SecurityClock(Clock.systemUTC());
        var here = new DemoClock(database, clock);
        assertThat(here.now()).isZero();

        here.advance(Duration.ofDays(3));

        assertThat(here.now()).isEqualTo(Duration.ofDays(3));
        assertThat(new DemoClock(database, clock).now()).isEqualTo(Duration.ofDays(3));
    }

    private static CalendarYear year(String source) {
        return new CalendarYear(2027, source, new TreeMap<>(Map.of(NEW_YEAR, new Day(Kind.OFF, "元旦"))));
    }
}
