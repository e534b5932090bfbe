package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planned dates of a round, and what names it while it is prepared. */
@Controller
@RequestMapping("/rounds/{id}")
class ScheduleController {

    private final RoundReadings readings;
    private final SetSchedule setSchedule;
    private final ReviseRound reviseRound;

    ScheduleController(RoundReadings readings, SetSchedule setSchedule, ReviseRound reviseRound) {
        this.readings = readings;
        this.setSchedule = setSchedule;
        this.reviseRound = reviseRound;
    }

    @GetMapping("/schedule")
    ModelAndView schedule(Actor actor, @PathVariable RoundId id) {
        return Answer.page("rounds/schedule", readings.schedule(actor, id));
    }

    @PostMapping("/schedule")
    ModelAndView set(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid ScheduleForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> setSchedule.set(actor, id, form),
                page(id) + "?done=scheduleSet",
                () -> schedule(actor, id));
    }

    @PostMapping("/revision")
    ModelAndView revise(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid RoundForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> reviseRound.revise(actor, id, form),
                page(id) + "?done=roundRevised",
                () -> schedule(actor, id));
    }

    private static String page(RoundId id) {
        return "/rounds/" + id.value() + "/schedule";
    }
}
