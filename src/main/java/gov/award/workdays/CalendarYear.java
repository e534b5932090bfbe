package gov.award.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The official arrangement of one year: what differs from Monday to Friday.
 *
 * @param source number or address of the notice it was taken from
 * @param days the days named in the notice, each of this year
 */
public record CalendarYear(int year, String source, SortedMap<LocalDate, Day> days) {

    /** A day named in the notice. The name of the holiday may be empty. */
    public record Day(Kind kind, String name) {}

    /** Whether a named day is worked. */
    public enum Kind {
        /** A day off, weekend days inside a holiday included. */
        OFF,
        /** A weekend day worked in exchange. */
        WORK
    }

    public CalendarYear {
        if (source.isBlank()) {
            throw new IllegalArgumentException("the notice must be named");
        }
        days = new TreeMap<>(days);
        for (var day : days.entrySet()) {
            if (day.getKey().getYear() != year) {
                throw new IllegalArgumentException(day.getKey() + " is not in " + year);
            }
            if (day.getValue().kind() == Kind.WORK && !weekend(day.getKey())) {
                throw new IllegalArgumentException(day.getKey() + " is worked anyway");
            }
        }
    }

    @Override
    public SortedMap<LocalDate, Day> days() {
        return java.util.Collections.unmodifiableSortedMap(days);
    }

    boolean isWorkday(LocalDate day) {
        var named = days.get(day);
        return named == null ? !weekend(day) : named.kind() == Kind.WORK;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
