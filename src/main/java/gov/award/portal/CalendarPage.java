package gov.award.portal;

import gov.award.workdays.CalendarYear;
import java.util.List;

/** The official calendars in force. */
public record CalendarPage(List<CalendarYear> years) {

    public CalendarPage {
        years = List.copyOf(years);
    }

    public static long count(CalendarYear year, CalendarYear.Kind kind) {
        return year.days().values().stream().filter(day -> day.kind() == kind).count();
    }
}
