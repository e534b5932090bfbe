package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is reminded, and how long a message is tried. */
class ReminderDaysTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "-30,", "-4,", "-3,-3", "-2,-3", "-1,-1", "0,0", "1,1", "2,1", "3,3", "6,3", "7,7", "13,7", "14,14", "20,14",
        "21,21"
    })
    void reminderGoesOutOnTheStepReachedLast(int passed, Integer step) {
        assertThat(ReminderDays.latest(DUE, DUE.plusDays(passed)))
                .isEqualTo(java.util.Optional.ofNullable(step).map(DUE::plusDays));
    }

    @Test
    void waitsGrowAndEnd() {
        var waits = new ArrayList<Duration>();
        IntStream.iterate(1, attempt -> Patience.after(attempt).isPresent(), attempt -> attempt + 1)
                .forEach(attempt -> waits.add(Patience.after(attempt).orElseThrow()));

        assertThat(waits).hasSize(8).isSorted().doesNotHaveDuplicates();
        assertThat(Patience.after(9)).isEmpty();
        assertThat(Patience.after(10)).isEmpty();
    }
}
