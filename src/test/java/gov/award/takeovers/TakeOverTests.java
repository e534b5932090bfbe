package gov.award.takeovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.forms.AnswerType;
import gov.award.forms.Demand;
import gov.award.forms.PublishForm;
import gov.award.forms.PutQuestion;
import gov.award.forms.QuestionForm;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.DraftNorm;
import gov.award.rounds.NormKind;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundReadings;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Workdays;
import gov.award.workplans.FinishTask;
import gov.award.workplans.PlanTask;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;

/** A new round takes over from an earlier one what is ticked, as drafts, and nothing personal. */
@DatabaseTest
@Basis({Provision.WORK_PLAN, Provision.DRAFT_NORMS, Provision.ADOPT_NORMS, Provision.ACCEPT_AND_ORGANISE})
class TakeOverTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    TakeOverReadings readings;

    @Autowired
    RoundReadings rounds;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps steps;
    private RoundId old;
    private RoundId round;

    @BeforeEach
    void twoRounds() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
        clock.set(LocalDate.of(2024, 3, 4));
        old = steps.round(2024);
        task(new PlanTask.Form("起草公告", steps.office().personId(), null, null, LocalDate.of(2024, 3, 8), "按上届"));
        var done = task(PlanTask.Form.of("联系媒体", "周编辑", LocalDate.of(2024, 3, 15)));
        assertThat(context.getBean(FinishTask.class).finish(steps.office(), old, done))
                .isEqualTo(Verdict.ALLOWED);
        steps.scheduled(old, LocalDate.of(2024, 4, 3), LocalDate.of(2024, 9, 2));
        assertThat(context.getBean(DraftNorm.class)
                        .draft(
                                steps.office(),
                                old,
                                UUID.randomUUID(),
                                new DraftNorm.Form(NormKind.CRITERIA, "第二十四届评定标准", ""),
                                file()))
                .isEqualTo(Verdict.ALLOWED);
        steps.adopted(old, EnumSet.complementOf(EnumSet.of(NormKind.CRITERIA)));
        asked(old, "拟推广的经验");
        asked(old, Kind.INDIVIDUAL, "个人拟推广的经验");
        steps.published(old);
        assertThat(steps.announce(old, null)).isEqualTo(Verdict.ALLOWED);
        // 730 days later.
        clock.set(LocalDate.of(2026, 3, 4));
        round = steps.round(2026);
    }

    @Test
    void everyPartComesAsADraftWithItsDaysMoved() throws Exception {
        assertThat(take(Set.of(Part.values()))).isEmpty();

        var page = readings.page(steps.office(), round, null, null);
        var offered = Objects.requireNonNull(page.offered());
        assertThat(offered.there()).containsExactlyInAnyOrder(Part.values());
        assertThat(page.taken()).singleElement().satisfies(taken -> assertThat(taken.parts())
                .containsExactlyInAnyOrder(Part.values()));

        var schedule = rounds.schedule(steps.office(), round);
        // Opened on 4 March 2024, closed on 3 April; 3 April 2026 is a Friday.
        assertThat(schedule.deadline()).isEqualTo("2026-04-03T17:30");
        // 2 September 2026 is a Wednesday.
        assertThat(schedule.plannedApproval()).isEqualTo("2026-09-02");

        var office = Visits.signedIn(context, http, steps.office());
        var at = "/rounds/" + round.text();
        var plan = Browser.page(office.get(at + "/work-plan"));
        // 8 March 2026 is a Sunday, 15 March too.
        assertThat(plan.select("tbody tr").eachText())
                .satisfiesExactly(first -> assertThat(first).contains("起草公告", "2026年3月9日"), second -> assertThat(second)
                        .contains("联系媒体", "周编辑", "2026年3月16日"));
        assertThat(plan.select("main button.link")).hasSize(4);
        var norms = Browser.page(office.get(at + "/norms"));
        assertThat(norms.text()).contains("草拟", "第二十六届评定标准").doesNotContain("已审定", "第二十四届评定标准");
        var file = Browser.page(office.get(at + "/norms/CRITERIA")).expectFirst("a[href*=/files/]");
        assertThat(office.get(file.attr("href")).getStatus()).isEqualTo(200);
        var form = Browser.page(office.get(at + "/forms/ORGANISATION"));
        assertThat(form.text()).contains("拟推广的经验");
        assertThat(Browser.page(office.get("/")).text()).contains("企业（组织）申请表的修改待发布");
        var announcement = Browser.page(office.get(at + "/announcement"));
        assertThat(announcement.text()).contains("提交申请表、自评报告和证明材料", "拟发布渠道", "云溪发布", "未登记");
        assertThat(announcement.select("section table tbody tr")).isEmpty();
        assertThat(steps.announce(round, null).reasons())
                .extracting(Refusal::rule)
                .contains("NORM_NOT_ADOPTED", "SCHEME_NOT_ADOPTED", "CHANNEL_MISSING");
    }

    private void asked(RoundId id, String question) {
        asked(id, Kind.ORGANISATION, question);
    }

    private void asked(RoundId id, Kind kind, String question) {
        var form = new QuestionForm(
                0,
                null,
                Section.MODEL,
                AnswerType.AREA,
                question,
                null,
                null,
                null,
                null,
                Demand.OPTIONAL,
                null,
                null,
                null,
                null,
                null,
                List.of());
        assertThat(context.getBean(PutQuestion.class).put(steps.office(), id, kind, form))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(PublishForm.class).publish(steps.office(), id, kind, 1))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void onlyWhatIsTickedIsTakenAndNothingTwice() {
        assertThat(take(Set.of())).containsExactly("NOTHING_TO_TAKE_OVER");
        assertThat(take(Set.of(Part.WORK_PLAN))).isEmpty();
        assertThat(take(Set.of(Part.WORK_PLAN, Part.SCHEME))).containsExactly("PART_ALREADY_THERE");
        var page = readings.page(steps.office(), round, null, null);
        var offered = Objects.requireNonNull(page.offered());
        assertThat(offered.there()).containsExactly(Part.WORK_PLAN);
        assertThat(offered.possible(Part.SCHEME)).isTrue();
        assertThat(page.taken()).hasSize(1);
    }

    @Test
    void nothingIsTakenFromALaterRoundNorIntoAnAnnouncedOneNorFromAnotherProgramme() {
        assertThat(take(old, round, Set.of(Part.SCHEME))).contains("TAKE_OVER_IN_PREPARATION", "NOT_AN_EARLIER_ROUND");
        assertThat(take(round, round, Set.of(Part.SCHEME))).containsExactly("NOT_AN_EARLIER_ROUND");
        assertThatThrownBy(() -> take(round, new RoundId(UUID.randomUUID()), Set.of(Part.SCHEME)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.page(people.actor(Role.ASSESSOR), round, null, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void roundPreparedEarlyBeginsAsManyYearsAfterTheEarlierOneAsLieBetweenThem() {
        var later = steps.round(2028);
        var page = readings.page(steps.office(), later, old, null);
        assertThat(Objects.requireNonNull(page.offered()).starts()).isEqualTo("2028-03-04");
    }

    @Test
    void formsAreTakenOfTheKindThatIsNotWorkedAtYet() {
        asked(round, "本届另问的事项");
        var offered = Objects.requireNonNull(
                readings.page(steps.office(), round, null, null).offered());
        assertThat(offered.there()).isEmpty();
        assertThat(offered.forms()).extracting(version -> version.form().kind()).containsExactly(Kind.INDIVIDUAL);
    }

    @Test
    void whoLeftTheOfficeIsKeptByNameOnly() {
        var page = readings.page(steps.office(), round, old, null);
        var offered = Objects.requireNonNull(page.offered());
        assertThat(offered.tasks())
                .extracting(PlanTask.Form::person)
                .containsExactly(steps.office().personId(), null);
        assertThat(offered.tasks())
                .extracting(PlanTask.Form::responsible)
                .containsExactly(steps.office().name(), "周编辑");
    }

    @Test
    void thePageShowsEachPartWithATickBeforeItHappens() throws Exception {
        var office = Visits.signedIn(context, http, steps.office());
        var at = "/rounds/" + round.text() + "/takeover";
        var page = Browser.page(office.get(at + "?starts=2026-03-05"));
        assertThat(page.select("input[name=parts]")).hasSize(Part.values().length);
        assertThat(page.text()).contains("2026年3月9日", "云溪发布");
        var refused = office.post(at, "from", old.text(), "starts", "2026-03-05", "confirmed", "true");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).text()).contains("没有选择要沿用的内容", "第八条");
        var taken = office.post(at, "from", old.text(), "starts", "2026-03-05", "parts", "SCHEME", "confirmed", "true");
        assertThat(taken.getStatus()).isEqualTo(303);
        var supervisor = Visits.signedIn(context, http, people.actor(Role.SUPERVISOR));
        assertThat(Browser.page(supervisor.get(at)).select("input[name=parts]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A Friday, a Saturday, a Sunday and a Monday; the last day before the holidays of October and the first of
        // them.
        "2026-03-06, 0, 2026-03-06",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-06, 2, 2026-03-09",
        "2026-03-06, 3, 2026-03-09",
        "2026-03-06, -1, 2026-03-05",
    })
    void daysAreMovedToWorkingDays(LocalDate day, int by, LocalDate expected) {
        var first = LocalDate.of(2024, 3, 4);
        var shift = new Shift(first, first.plusDays(by), context.getBean(Workdays.class));
        assertThat(shift.of(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025, 9, true", "2026, 9, true", "2026, 10, true", "2026, 11, false", "2027, 1, false"})
    void anEarlierRoundIsOneBeforeInYearAndNumber(int year, int ordinal, boolean expected) {
        assertThat(TakeOverRules.isEarlier(brief(2026, 10), brief(year, ordinal)))
                .isEqualTo(expected);
    }

    private static RoundBrief brief(int year, int ordinal) {
        return new RoundBrief(
                new RoundId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                ordinal,
                year,
                "届",
                Phase.PREPARATION,
                "hengyang-2023",
                null,
                null,
                null,
                null);
    }

    private List<String> take(Set<Part> parts) {
        return take(round, old, parts);
    }

    private List<String> take(RoundId into, RoundId from, Set<Part> parts) {
        var form = new TakeOver.Form(
                from.value(), context.getBean(BusinessClock.class).today(), List.copyOf(parts));
        return context.getBean(TakeOver.class).take(steps.office(), into, UUID.randomUUID(), form).reasons().stream()
                .map(Refusal::rule)
                .toList();
    }

    private UUID task(PlanTask.Form form) {
        var task = UUID.randomUUID();
        assertThat(context.getBean(PlanTask.class).plan(steps.office(), old, task, form))
                .isEqualTo(Verdict.ALLOWED);
        return task;
    }

    private static ByteArrayResource file() {
        return new ByteArrayResource(SampleFiles.pdf("评定标准")) {
            @Override
            public String getFilename() {
                return "评定标准.pdf";
            }
        };
    }
}
