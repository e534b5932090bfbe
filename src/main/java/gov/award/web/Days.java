package gov.award.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.format.FormatterRegistry;

/** Days and moments as forms send them, of years in four figures: what lies beyond can neither be printed nor reckoned with. */
final class Days {

    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    private Days() {}

    static void register(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, (day, _) -> day.toString(), (text, _) -> day(text));
        registry.addFormatterForFieldType(
                LocalDateTime.class, (moment, _) -> moment.toString(), (text, _) -> moment(text));
    }

    static LocalDate day(String text) {
        var day = LocalDate.parse(text.strip());
        check(day.getYear());
        return day;
    }

    static LocalDateTime moment(String text) {
        var moment = LocalDateTime.parse(text.strip());
        check(moment.getYear());
        return moment;
    }

    private static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("a year of " + year);
        }
    }
}
