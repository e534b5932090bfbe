package gov.award.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTests {

    final Workdays workdays = new Workdays(Calendars.official());

    @ParameterizedTest
    @CsvSource({
        "2024-04-28, 7, 2024-05-10",
        "2024-09-27, 5, 2024-10-10",
        "2025-01-24, 7, 2025-02-10",
        "2025-09-26, 7, 2025-10-13",
        "2026-02-12, 7, 2026-02-28",
        "2026-02-13, 3, 2026-02-25",
        "2026-04-30, 5, 2026-05-11",
        "2026-09-18, 7, 2026-09-29",
        "2026-09-30, 3, 2026-10-10",
        "2026-06-18, 5, 2026-06-26",
    })
    void workingDaysSkipHolidaysAndCountMakeUpDays(LocalDate event, int count, LocalDate due) {
        assertThat(workdays.plus(event, count)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28, 7, STAY, 2026-10-05",
        "2026-09-28, 7, NEXT_WORKING_DAY, 2026-10-08",
        "2026-02-10, 7, STAY, 2026-02-17",
        "2026-02-10, 7, NEXT_WORKING_DAY, 2026-02-24",
        "2026-03-02, 7, NEXT_WORKING_DAY, 2026-03-09",
    })
    void calendarDaysMayMoveToTheNextWorkingDay(LocalDate event, int count, Roll roll, LocalDate last) {
        assertThat(workdays.plusDays(event, count, roll)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void yearsHaveTheirOfficialNumberOfWorkingDays(int year, int count) {
        assertThat(workdays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @Test
    void yearWithoutCalendarIsMondayToFriday() {
        assertThat(workdays.isWorkday(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(workdays.isWorkday(LocalDate.parse("2027-01-02"))).isFalse();
        assertThat(workdays.isOfficial(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-01")))
                .isFalse();
    }

    @Test
    void countThatNoPeriodHasIsAMistake() {
        var day = LocalDate.parse("2026-03-02");
        assertThatThrownBy(() -> workdays.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workdays.plusDays(day, 10_001, Roll.STAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
