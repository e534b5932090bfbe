package gov.award.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for working days whatever the day, years without an official calendar included. */
class WorkdaysPropertyTests {

    private final Workdays workdays = new Workdays(Calendars.official());

    @Provide
    Arbitrary<LocalDate> days() {
        var first = LocalDate.parse("2023-06-01").toEpochDay();
        var last = LocalDate.parse("2027-12-31").toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property
    void nothingAddedIsTheDayItself(@ForAll("days") LocalDate day) {
        assertThat(workdays.plus(day, 0)).isEqualTo(day);
    }

    @Property
    void neverEndsOnADayOff(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(workdays.isWorkday(workdays.plus(day, count))).isTrue();
    }

    @Property
    void moreDaysEndLater(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        assertThat(workdays.plus(day, count + 1)).isAfter(workdays.plus(day, count));
    }

    @Property
    void laterEventNeverEndsEarlier(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll @IntRange(max = 60) int count) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(workdays.plus(later, count)).isAfterOrEqualTo(workdays.plus(earlier, count));
    }

    @Property
    void countsAddUp(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        assertThat(workdays.plus(workdays.plus(day, first), second)).isEqualTo(workdays.plus(day, first + second));
    }

    @Property
    void equalsCountingDayByDay(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        assertThat(workdays.between(day, workdays.plus(day, count))).isEqualTo(count);
    }

    @Property
    void movedDayIsTheFirstWorkingDayFromIt(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        var last = day.plusDays(count);
        var moved = workdays.plusDays(day, count, Roll.NEXT_WORKING_DAY);
        assertThat(workdays.isWorkday(moved)).isTrue();
        assertThat(workdays.between(last.minusDays(1), moved)).isEqualTo(1);
    }
}
