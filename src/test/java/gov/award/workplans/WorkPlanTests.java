package gov.award.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The work plan: who answers for what, until when. */
@DatabaseTest
@Basis(Provision.WORK_PLAN)
class WorkPlanTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkPlanReadings readings;

    @Autowired
    AskToDos toDos;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps steps;
    private RoundId round;

    @BeforeEach
    void prepared() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
        round = steps.round(2026);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, TASK_DUE_BEFORE_START", "2026-05-01,", "2026-04-30,", ","})
    void nothingIsDueBeforeItBegins(@Nullable LocalDate starts, @Nullable String expected) {
        assertThat(TaskRules.dueAfterStart(starts, LocalDate.of(2026, 5, 1)).map(Refusal::rule))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void somebodyAnswersForEachTask() {
        var clerk = new PersonId(UUID.randomUUID());
        assertThat(TaskRules.somebodyAnswers(null, "王某", Set.of())).isEmpty();
        assertThat(TaskRules.somebodyAnswers(null, " ", Set.of(clerk))).isPresent();
        assertThat(TaskRules.somebodyAnswers(clerk, "", Set.of(clerk))).isEmpty();
        assertThat(TaskRules.somebodyAnswers(clerk, "", Set.of())).isPresent();
    }

    @Test
    void aTaskWaitsForWhomeverItIsAndForEverybodyIfTheyHaveNoAccount() {
        planned("起草公告", steps.office().personId(), null, clock.today());
        planned("联系媒体", null, "周编辑", clock.today());
        planned("远期事项", steps.office().personId(), null, clock.today().plusDays(15));
        assertThat(toDos.of(steps.office(), "workplans")).hasSize(2);
        assertThat(toDos.of(steps.director(), "workplans")).hasSize(1);
        clock.set(clock.today().plusDays(1));
        assertThat(toDos.of(steps.office(), "workplans")).hasSize(3);
    }

    @Test
    void nobodyButTheOfficeIsGivenATask() {
        var assessor = people.actor(Role.ASSESSOR);
        var form = new PlanTask.Form("评审", assessor.personId(), null, null, clock.today(), null);
        assertThat(context.getBean(PlanTask.class)
                        .plan(steps.office(), round, UUID.randomUUID(), form)
                        .reasons())
                .extracting(Refusal::rule)
                .containsExactly("RESPONSIBLE_NOT_OF_OFFICE");
    }

    @Test
    void thePlanIsListedByDueDayFilteredByPersonAndState() {
        planned("乙", null, "周编辑", clock.today().plusDays(2));
        var late = planned("甲", steps.office().personId(), null, clock.today().minusDays(1));
        var done = planned("丙", steps.office().personId(), null, clock.today().plusDays(9));
        assertThat(context.getBean(FinishTask.class).finish(steps.director(), round, done))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(titles("", TaskFilter.State.ALL)).containsExactly("甲", "乙", "丙");
        assertThat(titles(steps.office().personId().toString(), TaskFilter.State.ALL))
                .containsExactly("甲", "丙");
        assertThat(titles("=周编辑", TaskFilter.State.ALL)).containsExactly("乙");
        assertThat(titles("", TaskFilter.State.OPEN)).containsExactly("甲", "乙");
        assertThat(titles("", TaskFilter.State.OVERDUE)).containsExactly("甲");
        assertThat(titles("", TaskFilter.State.DONE)).containsExactly("丙");
        var task = readings.plan(steps.office(), round, new TaskFilter("", TaskFilter.State.DONE), PageRequest.of(1))
                .tasks()
                .rows()
                .getFirst();
        assertThat(task.doneBy()).isEqualTo(steps.director().name());
        assertThat(task.doneAt()).isEqualTo(clock.now());
        assertThat(late).isNotNull();
    }

    @Test
    void theOfficePlansATaskByItsFormAndSeesWhatIsLate() throws Exception {
        var clerk = Visits.signedIn(context, http, steps.office());
        var at = "/rounds/" + round.text();
        clerk.get(at + "/work-plan");
        var refused = clerk.post(at + "/tasks", "task", "起草", "due", "2026-03-01", "starts", "2026-03-02");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).text()).contains("须指定责任人", "早于开始日期", "第八条");
        var yesterday = clock.today().minusDays(1).toString();
        var planned = clerk.post(
                at + "/tasks",
                "task",
                "起草",
                "person",
                steps.office().personId().toString(),
                "due",
                yesterday,
                "note",
                "<b>急</b>");
        assertThat(planned.getStatus()).isEqualTo(303);
        var page = Browser.page(clerk.get(at + "/work-plan?state=OVERDUE"));
        assertThat(page.select("td .overdue")).hasSize(1);
        assertThat(page.select("td b")).isEmpty();
        assertThat(Browser.page(clerk.get(at + "/work-plan/print")).select("main form"))
                .isEmpty();
        assertThat(clerk.get(at + "/work-plan?state=SOMETHING").getStatus()).isEqualTo(404);
    }

    @Test
    void aTaskThatIsDroppedIsNoLongerPlannedAndWaitsForNobody() {
        var dropped = planned("起草公告", steps.office().personId(), null, clock.today());
        planned("联系媒体", null, "周编辑", clock.today().plusDays(1));
        assertThatThrownBy(() -> context.getBean(DropTask.class).drop(steps.office(), steps.round(2024), dropped))
                .isInstanceOf(NotFound.class);
        assertThat(toDos.of(steps.office(), "workplans")).hasSize(2);

        assertThat(context.getBean(DropTask.class).drop(steps.office(), round, dropped))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(titles("", TaskFilter.State.ALL)).containsExactly("联系媒体");
        assertThat(toDos.of(steps.office(), "workplans")).hasSize(1);
        assertThatThrownBy(() -> context.getBean(FinishTask.class).finish(steps.office(), round, dropped))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(DropTask.class).drop(steps.office(), round, dropped))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenTaskIsRevisedByItsFormFilledIn() throws Exception {
        var task = planned("起草公告", steps.office().personId(), null, clock.today());
        var clerk = Visits.signedIn(context, http, steps.office());
        var at = "/rounds/" + round.text() + "/tasks/" + task;
        var form = Browser.page(clerk.get(at)).expectFirst("form[action=" + at + "]");
        assertThat(form.expectFirst("input[name=task]").val()).isEqualTo("起草公告");
        assertThat(form.expectFirst("select[name=person] option[selected]").val())
                .isEqualTo(steps.office().personId().toString());
        assertThat(form.expectFirst("input[name=responsible]").val()).isEmpty();

        var refused = clerk.post(at, "task", "起草并送审公告", "due", "2026-03-01", "starts", "2026-03-02");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).text()).contains("须指定责任人", "早于开始日期", "第八条");
        assertThat(Browser.page(refused).expectFirst("input[name=task]").val()).isEqualTo("起草并送审公告");
        var due = clock.today().plusDays(3);
        assertThat(clerk.post(at, "task", "起草并送审公告", "responsible", "周编辑", "due", due.toString(), "note", "急")
                        .getStatus())
                .isEqualTo(303);

        assertThat(plan(steps.office()).tasks().rows()).singleElement().satisfies(revised -> {
            assertThat(revised.title()).isEqualTo("起草并送审公告");
            assertThat(revised.responsible()).isEqualTo("周编辑");
            assertThat(revised.person()).isNull();
            assertThat(revised.due()).isEqualTo(due);
            assertThat(revised.note()).isEqualTo("急");
        });
        assertThat(toDos.of(steps.director(), "workplans")).hasSize(1);
    }

    @Test
    void aTaskThatIsFinishedOrDroppedOrOfAnotherRoundIsNotRevised() {
        var revise = context.getBean(ReviseTask.class);
        var form = PlanTask.Form.of("改写", "周编辑", clock.today());
        var finished = planned("甲", null, "王某", clock.today());
        var dropped = planned("乙", null, "王某", clock.today());
        var open = planned("丙", null, "王某", clock.today());
        assertThat(context.getBean(FinishTask.class).finish(steps.office(), round, finished))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(DropTask.class).drop(steps.office(), round, dropped))
                .isEqualTo(Verdict.ALLOWED);
        for (var task : List.of(finished, dropped)) {
            assertThatThrownBy(() -> revise.revise(steps.office(), round, task, form))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readings.task(steps.office(), round, task)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> revise.revise(steps.office(), steps.round(2024), open, form))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revise.revise(people.actor(Role.SUPERVISOR), round, open, form))
                .isInstanceOf(NotFound.class);
        assertThat(revise.revise(steps.director(), round, open, form)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void thePlanIsTheOfficesAndTheSupervisorsOnly() {
        var task = planned("起草公告", null, "王某", clock.today());
        assertThat(plan(people.actor(Role.SUPERVISOR)).tasks().rows()).hasSize(1);
        assertThatThrownBy(() -> plan(people.actor(Role.APPLICANT))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(FinishTask.class).finish(steps.office(), steps.round(2024), task))
                .isInstanceOf(NotFound.class);
        assertThat(context.getBean(FinishTask.class).finish(steps.office(), round, task))
                .isEqualTo(Verdict.ALLOWED);
        assertThatThrownBy(() -> context.getBean(DropTask.class).drop(steps.office(), round, task))
                .isInstanceOf(NotFound.class);
    }

    private WorkPlanPage plan(Actor actor) {
        return readings.plan(actor, round, new TaskFilter("", TaskFilter.State.ALL), PageRequest.of(1));
    }

    private List<String> titles(String who, TaskFilter.State state) {
        return readings
                .plan(steps.office(), round, new TaskFilter(who, state), PageRequest.of(1))
                .tasks()
                .rows()
                .stream()
                .map(WorkTask::title)
                .toList();
    }

    private UUID planned(String title, @Nullable UUID person, @Nullable String name, LocalDate due) {
        var task = UUID.randomUUID();
        assertThat(context.getBean(PlanTask.class)
                        .plan(steps.office(), round, task, new PlanTask.Form(title, person, name, null, due, null)))
                .isEqualTo(Verdict.ALLOWED);
        return task;
    }
}
