package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planned dates and the work plan of a round, and what names it while it is prepared. */
@Controller
@RequestMapping("/rounds/{id}")
class ScheduleController {

    private final RoundReadings readings;
    private final SetSchedule setSchedule;
    private final ReviseRound reviseRound;
    private final PlanTask planTask;
    private final FinishTask finishTask;
    private final DropTask dropTask;

    ScheduleController(
            RoundReadings readings,
            SetSchedule setSchedule,
            ReviseRound reviseRound,
            PlanTask planTask,
            FinishTask finishTask,
            DropTask dropTask) {
        this.readings = readings;
        this.setSchedule = setSchedule;
        this.reviseRound = reviseRound;
        this.planTask = planTask;
        this.finishTask = finishTask;
        this.dropTask = dropTask;
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

    @PostMapping("/tasks")
    ModelAndView plan(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid PlanTask.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> planTask.plan(actor, id, UUID.randomUUID(), form),
                page(id) + "?done=taskPlanned",
                () -> schedule(actor, id));
    }

    @PostMapping("/tasks/{task}/completion")
    ModelAndView finish(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID task) {
        return Answer.to(
                screen,
                () -> finishTask.finish(actor, id, task),
                page(id) + "?done=taskFinished",
                () -> schedule(actor, id));
    }

    @PostMapping("/tasks/{task}/removal")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID task) {
        return Answer.to(
                screen,
                () -> dropTask.drop(actor, id, task),
                page(id) + "?done=taskDropped",
                () -> schedule(actor, id));
    }

    private static String page(RoundId id) {
        return "/rounds/" + id.value() + "/schedule";
    }
}
