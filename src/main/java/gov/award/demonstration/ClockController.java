package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import gov.award.web.Screen;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.DemoClock;
import gov.award.workdays.Workdays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The business clock of the demonstration, which anyone signed in may move forward; deadlines and phases follow it. */
@Controller
@ConditionalOnBooleanProperty("award.demo")
@RequestMapping("/demonstration/clock")
class ClockController {

    /** Nothing in the measures takes longer. */
    private static final int YEARS_AHEAD = 10;

    private final BusinessClock clock;
    private final DemoClock hands;
    private final Workdays workdays;

    ClockController(BusinessClock clock, DemoClock hands, Workdays workdays) {
        this.clock = clock;
        this.hands = hands;
        this.workdays = workdays;
    }

    /** How far to move. */
    public enum Step {
        DAY,
        WORKING_DAY,
        WEEK,
        DATE
    }

    record ClockForm(@NotNull Step step, @Nullable LocalDate day) {}

    @GetMapping
    ModelAndView show(Actor actor) {
        return Answer.page("demonstration/clock", page());
    }

    private ClockPage page() {
        return new ClockPage(clock.now(), workdays.isWorkday(clock.today()), workdays.plus(clock.today(), 1));
    }

    @PostMapping
    ModelAndView move(Screen screen, @Valid ClockForm form, BindingResult typed) {
        var today = clock.today();
        var day = typed.hasErrors() ? null : day(form, today);
        if (!typed.hasErrors() && (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(YEARS_AHEAD)))) {
            typed.rejectValue("day", "demonstration.clock.forward");
        }
        return Answer.to(
                screen,
                typed,
                () -> {
                    hands.advance(Duration.ofDays(
                            today.until(java.util.Objects.requireNonNull(day), java.time.temporal.ChronoUnit.DAYS)));
                    return Verdict.ALLOWED;
                },
                "/demonstration/clock?done=clock",
                () -> Answer.page("demonstration/clock", page()));
    }

    private @Nullable LocalDate day(ClockForm form, LocalDate today) {
        return switch (form.step()) {
            case DAY -> today.plusDays(1);
            case WORKING_DAY -> workdays.plus(today, 1);
            case WEEK -> today.plusWeeks(1);
            case DATE -> form.day();
        };
    }
}
