package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.CalendarYears;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What waits for the administrator: the holiday arrangement of the coming year, made known each November, without which
 * the deadlines that reach into that year are provisional.
 */
@Component
class CalendarToDos implements ToDoSource {

    private final CalendarYears years;
    private final BusinessClock clock;

    CalendarToDos(CalendarYears years, BusinessClock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        var today = clock.today();
        var last = today.getMonth().compareTo(Month.NOVEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> years.year(year).isEmpty())
                .mapToObj(CalendarToDos::toDo)
                .toList();
    }

    private static ToDo toDo(int year) {
        return new ToDo(
                "todo.calendar",
                List.of(String.valueOf(year)),
                "/calendar",
                Provision.PROCEDURE,
                LocalDate.of(year - 1, Month.DECEMBER, 31),
                false);
    }
}
