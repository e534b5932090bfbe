package gov.award.workplans;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work plan of a round: its tasks, listed and printed, planned, revised, finished and dropped. */
@Controller
@RequestMapping("/rounds/{id}")
class WorkPlanController {

    private static final int PRINTED = 200;

    private final WorkPlanReadings readings;
    private final PlanTask planTask;
    private final ReviseTask reviseTask;
    private final FinishTask finishTask;
    private final DropTask dropTask;

    WorkPlanController(
            WorkPlanReadings readings,
            PlanTask planTask,
            ReviseTask reviseTask,
            FinishTask finishTask,
            DropTask dropTask) {
        this.readings = readings;
        this.planTask = planTask;
        this.reviseTask = reviseTask;
        this.finishTask = finishTask;
        this.dropTask = dropTask;
    }

    @GetMapping("/work-plan")
    ModelAndView plan(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) TaskFilter.@Nullable State state,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page("workplans/plan", readings.plan(actor, id, TaskFilter.of(who, state), PageRequest.of(page)));
    }

    @GetMapping("/work-plan/print")
    ModelAndView print(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) TaskFilter.@Nullable State state,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page(
                "workplans/print", readings.plan(actor, id, TaskFilter.of(who, state), new PageRequest(page, PRINTED)));
    }

    @PostMapping("/tasks")
    ModelAndView plan(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid PlanTask.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> planTask.plan(actor, id, UUID.randomUUID(), form),
                page(id) + "?done=taskPlanned",
                () -> whole(actor, id));
    }

    @GetMapping("/tasks/{task}")
    ModelAndView task(Actor actor, @PathVariable RoundId id, @PathVariable UUID task) {
        return Answer.page("workplans/task", readings.task(actor, id, task));
    }

    @PostMapping("/tasks/{task}")
    ModelAndView revise(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable UUID task,
            @Valid PlanTask.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> reviseTask.revise(actor, id, task, form),
                page(id) + "?done=taskRevised",
                () -> task(actor, id, task));
    }

    @PostMapping("/tasks/{task}/completion")
    ModelAndView finish(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID task) {
        return Answer.to(
                screen,
                () -> finishTask.finish(actor, id, task),
                page(id) + "?done=taskFinished",
                () -> whole(actor, id));
    }

    @PostMapping("/tasks/{task}/removal")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID task) {
        return Answer.to(
                screen, () -> dropTask.drop(actor, id, task), page(id) + "?done=taskDropped", () -> whole(actor, id));
    }

    private ModelAndView whole(Actor actor, RoundId id) {
        return plan(actor, id, null, null, 1);
    }

    private static String page(RoundId id) {
        return "/rounds/" + id.text() + "/work-plan";
    }
}
