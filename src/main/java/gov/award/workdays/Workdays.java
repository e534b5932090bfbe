package gov.award.workdays;

import java.time.LocalDate;

/** Counts working days. The day of the event is never counted. */
public class Workdays {

    /** No period of the measures is longer; a larger number is a mistake. */
    private static final int LONGEST = 10_000;

    private final CalendarSource calendar;

    public Workdays(CalendarSource calendar) {
        this.calendar = calendar;
    }

    public boolean isWorkday(LocalDate day) {
        return calendar.year(day.getYear())
                .map(year -> year.isWorkday(day))
                .orElseGet(() -> !CalendarYear.weekend(day));
    }

    /** The {@code count}-th working day after the day of the event; the day itself for 0. */
    public LocalDate plus(LocalDate event, int count) {
        inRange(count);
        var day = event;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** The {@code count}-th calendar day after the day of the event. */
    public LocalDate plusDays(LocalDate event, int count, Roll roll) {
        inRange(count);
        var last = event.plusDays(count);
        return switch (roll) {
            case STAY -> last;
            case NEXT_WORKING_DAY -> notBefore(last);
        };
    }

    /** How many working days lie after the day of the event, up to and including {@code last}; 0 if it is not later. */
    public int between(LocalDate event, LocalDate last) {
        return Math.toIntExact(
                event.isBefore(last)
                        ? event.plusDays(1)
                                .datesUntil(last.plusDays(1))
                                .filter(this::isWorkday)
                                .count()
                        : 0);
    }

    /** The first working day from {@code day} on, the day itself included. */
    public LocalDate notBefore(LocalDate day) {
        var first = day;
        while (!isWorkday(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /** Whether the official calendar is known for every year from {@code first} to {@code last}. */
    public boolean isOfficial(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (calendar.year(year).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void inRange(int count) {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException("no such number of days: " + count);
        }
    }
}
