package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.web.Answer;
import gov.award.web.Screen;
import gov.award.workdays.CalendarYears;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/calendar")
class CalendarController {

    private final CalendarYears years;
    private final ImportCalendarYear importYear;

    CalendarController(CalendarYears years, ImportCalendarYear importYear) {
        this.years = years;
        this.importYear = importYear;
    }

    /** A year's arrangement as pasted. */
    record YearForm(
            @NotNull @Min(2020) @Max(2100) Integer year,
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 50_000) String text,
            @Nullable @Size(max = 2000) String justification) {}

    @GetMapping
    ModelAndView show(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR)) {
            throw new NotFound("calendar");
        }
        return Answer.page("portal/calendar", new CalendarPage(years.all()));
    }

    @PostMapping("/years")
    ModelAndView add(Actor actor, Screen screen, @Valid YearForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> importYear.importYear(
                        actor, UUID.randomUUID(), form.year(), form.source(), form.text(), form.justification()),
                "/calendar?done=calendar",
                () -> show(actor));
    }
}
