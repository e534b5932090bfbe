package gov.award.workdays;

import static gov.award.measures.Provision.CONSULTATION_ANSWER;
import static gov.award.measures.Provision.PUBLIC_NOTICE;
import static gov.award.measures.Provision.RECOMMENDATION_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTests {

    static final Edition EDITION = new Editions().byCode("hengyang-2023");

    final BusinessClock clock = new BusinessClock(
            Clock.fixed(Instant.parse("2026-09-18T02:00:00Z"), ZoneOffset.UTC),
            ZoneId.of("Asia/Shanghai"),
            ClockOffset.NONE);
    final Deadlines deadlines = new Deadlines(new Workdays(Calendars.official()), clock);

    @Test
    void recommendationIsDueSevenWorkingDaysAfterReceipt() {
        var deadline = deadlines.after(EDITION, Figure.RECOMMENDATION_DAYS, Instant.parse("2026-09-18T02:00:00Z"));

        assertThat(deadline)
                .isEqualTo(new Deadline(
                        LocalDate.parse("2026-09-18"),
                        RECOMMENDATION_TIME,
                        LocalDate.parse("2026-09-29"),
                        Instant.parse("2026-09-29T16:00:00Z"),
                        false));
    }

    @Test
    void dayOfTheEventIsThatOfTheProgrammesZone() {
        var lateEvening =
                deadlines.after(EDITION, Figure.CONSULTATION_ANSWER_DAYS, Instant.parse("2026-03-02T15:59:59Z"));
        var afterMidnight =
                deadlines.after(EDITION, Figure.CONSULTATION_ANSWER_DAYS, Instant.parse("2026-03-02T16:00:00Z"));

        assertThat(lateEvening.due()).isEqualTo("2026-03-05");
        assertThat(afterMidnight.due()).isEqualTo("2026-03-06");
        assertThat(lateEvening.basis()).isEqualTo(CONSULTATION_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29T15:59:59.999999999Z, false", "2026-09-29T16:00:00Z, true", "2026-09-29T16:00:01Z, true"})
    void missedOnceTheLastDayIsOver(Instant moment, boolean missed) {
        var deadline = deadlines.after(EDITION, Figure.RECOMMENDATION_DAYS, LocalDate.parse("2026-09-18"));

        assertThat(deadline.missedAt(moment)).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-28, 2026-10-08", "2026-02-10, 2026-02-24"})
    void noticeLastsToTheNextWorkingDay(LocalDate published, LocalDate last) {
        assertThat(deadlines.after(EDITION, Figure.NOTICE_DAYS, published).due())
                .isEqualTo(last);
    }

    @Test
    void noticeStaysWhereTheEditionSaysSo() {
        assertThat(deadlines
                        .afterDays(PUBLIC_NOTICE, LocalDate.parse("2026-09-28"), 7, Roll.STAY)
                        .due())
                .isEqualTo("2026-10-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, false",
        "2026-12-22, false",
        "2026-12-23, true",
        "2027-03-01, true",
        "2023-12-29, true",
        "2023-12-31, false"
    })
    void deadlineThatRunsIntoAYearWithoutCalendarIsProvisional(LocalDate event, boolean provisional) {
        assertThat(deadlines.after(EDITION, Figure.RECOMMENDATION_DAYS, event).provisional())
                .isEqualTo(provisional);
    }

    @Test
    void plainCalendarDaysAreNeverProvisional() {
        var day = LocalDate.parse("2027-03-01");

        assertThat(deadlines.afterDays(PUBLIC_NOTICE, day, 7, Roll.STAY).provisional())
                .isFalse();
        assertThat(deadlines
                        .afterDays(PUBLIC_NOTICE, day, 7, Roll.NEXT_WORKING_DAY)
                        .provisional())
                .isTrue();
    }

    @Test
    void figureThatCountsNoDaysSetsNoDeadline() {
        assertThatThrownBy(() -> deadlines.after(EDITION, Figure.REVOCATION_YEARS, LocalDate.parse("2026-01-01")))
                .hasMessageContaining("REVOCATION_YEARS");
    }
}
