package gov.award.workdays;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Optional;
import java.util.stream.Stream;

/** Where the official calendars come from. */
@FunctionalInterface
public interface CalendarSource {

    /** The official arrangement of {@code year}; empty until it is known. */
    Optional<CalendarYear> year(int year);

    /** Exactly these years, without a database. */
    static CalendarSource of(CalendarYear... years) {
        var byYear = Stream.of(years).collect(toUnmodifiableMap(CalendarYear::year, identity()));
        return year -> Optional.ofNullable(byYear.get(year));
    }
}
