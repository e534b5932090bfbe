package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-12-31",
                "+10000-01-01",
                "+999999999-12-31",
                "-0001-01-01",
                "2026-02-30",
                "0000-00-00",
                "soon"
            })
    void dayNoCalendarPrintsIsTurnedAway(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Days.day(text));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Days.moment(text + "T09:00"));
    }

    @Test
    void firstAndLastDayOfFourFiguresAreTaken() {
        assertThat(Days.day("1000-01-01")).isEqualTo(LocalDate.of(1000, 1, 1));
        assertThat(Days.day(" 9999-12-31 ")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Days.moment("9999-12-31T23:59")).isEqualTo(LocalDateTime.of(9999, 12, 31, 23, 59));
    }
}
