package gov.award.clarifications;

import static gov.award.recommendations.RecommendationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperForm;
import gov.award.files.Compared;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.ReassignApplication;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.UrgeUnit;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.ToDo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.RECOMMENDATION_TIME)
class ClarificationsTests {

    /** The seventh working day after Monday 2 March 2026. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;
    private ApplicationsSteps.Party party;
    private ApplicationId application;

    @BeforeEach
    void submittedApplication() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        unit = steps.recommender(round);
        party = applicants.organisation("云溪机械有限公司");
        application = applicants.submitted(party, round);
    }

    @Test
    void answerIsAskedForWithinOneToSevenWorkingDays() {
        assertThat(rules(ask("请说明", 0))).containsExactly("QUESTION_DAYS");
        assertThat(rules(ask("请说明", 8))).containsExactly("QUESTION_DAYS");
        assertThat(rules(ask(" ", 1))).containsExactly("QUESTION_TEXT");
        assertThat(rules(ask("问".repeat(4001), 1))).containsExactly("QUESTION_TEXT");
        allowed(ask("问".repeat(4000), 1));
        allowed(ask("请说明", 7));

        assertThat(page(unit).lines())
                .extracting(line -> line.asked().due())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 3, 3), LAST_DAY);
    }

    @Test
    void clockOfTheUnitGoesOn() {
        clock.set(LAST_DAY.minusDays(1));
        allowed(ask("请说明产值的统计口径", 3));

        var desk = context.getBean(DeskReadings.class).page(unit, application);
        assertThat(desk.due()).isEqualTo(LAST_DAY);
        assertThat(desk.questions().open()).isOne();
    }

    @Test
    void applicantAnswersOnceWithFilesAlsoAfterTheDueDay() {
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 1));
        clock.set(LocalDate.of(2026, 3, 5));
        assertThat(rules(answer(id, " "))).containsExactly("QUESTION_TEXT");
        allowed(answer(id, "按统计年报口径。"));
        assertThat(rules(answer(id, "再次"))).containsExactly("QUESTION_ANSWERED");

        var line = page(unit).lines().getFirst();
        assertThat(line.asked().answer()).isEqualTo("按统计年报口径。");
        assertThat(line.files()).hasSize(1);
        assertThat(context.getBean(DeskReadings.class)
                        .page(unit, application)
                        .questions()
                        .open())
                .isZero();
    }

    @Test
    void nothingIsAskedOnceTheOpinionIsGivenNorAnsweredOnceTheApplicationIsForwarded() {
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明", 2));
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        assertThat(rules(ask("再问", 1))).containsExactly("OPINION_ALREADY_GIVEN");
        allowed(context.getBean(gov.award.recommendations.ForwardApplication.class)
                .forward(unit, application));

        assertThat(rules(answer(id, "迟到的答复"))).containsExactly("QUESTION_CLOSED");
        assertThat(rules(ask("再问", 1))).contains("NOT_ON_THE_DESK");
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void onlyUnitAndApplicantReadUntilItIsForwardedAndThenTheOfficeToo() {
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        allowed(answer(id, "按统计年报口径。"));
        var file = page(unit).lines().getFirst().files().getFirst().id();
        var readings = context.getBean(ClarificationReadings.class);
        assertThat(page(party.member()).lines()).hasSize(1);
        assertThat(page(people.actor(Role.SUPERVISOR)).lines()).hasSize(1);
        assertThat(page(office).lines()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.file(office, application, file));
        assertThat(page(people.actor(Role.RECOMMENDER)).lines()).isEmpty();
        var other = steps.recommender(round, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"));
        var stranger = applicants.organisation("云溪食品有限公司").member();
        for (var reader : List.of(other, stranger)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(reader));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.file(reader, application, file));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(AskApplicant.class)
                .ask(other, application, new ClarificationId(UUID.randomUUID()), "请说明", 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(AnswerUnit.class)
                .answer(stranger, application, id, "代为答复", List.of()));

        steps.recommended(unit, application, Kind.ORGANISATION);

        assertThat(page(office).lines()).hasSize(1);
        assertThat(readings.file(office, application, file)).isEqualTo(file);
        assertThat(page(people.actor(Role.OFFICE)).lines()).isEmpty();
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void unitItIsHandedToDoesNotReadWhatTheFormerOneAsked() {
        allowed(ask("请说明", 2));
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        clock.set(LAST_DAY.plusDays(1));
        allowed(context.getBean(UrgeUnit.class).urge(office, application));
        allowed(context.getBean(ReassignApplication.class).reassign(office, application, other, "久未办理", null));

        var successor = steps.recommender(round, other);
        assertThat(page(successor).lines()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(unit));
        assertThat(rules(context.getBean(AskApplicant.class)
                        .ask(successor, application, new ClarificationId(UUID.randomUUID()), "请说明", 1)))
                .isEmpty();
    }

    @Test
    void answerOnPaperIsTheAnswerOnceTheDirectorHasComparedIt() {
        var clerk = steps.pledged(round, people.actor(Role.OFFICE));
        onPaper(clerk);
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        assertThat(toDos(office)).contains("todo.clarifications.onPaper");
        assertThat(toDos(clerk)).doesNotContain("todo.clarifications.onPaper");
        assertThat(page(office).lines()).allMatch(ClarificationPage.Line::recordable);
        assertThat(rules(record(clerk, id, new PaperActId(UUID.randomUUID()), "按统计年报口径。", clock.today())))
                .containsExactly("ENTERED_IT_ONESELF");
        assertThat(rules(record(office, id, new PaperActId(UUID.randomUUID()), " ", clock.today())))
                .containsExactly("QUESTION_TEXT");
        assertThat(rules(record(
                        office,
                        id,
                        new PaperActId(UUID.randomUUID()),
                        "按统计年报口径。",
                        clock.today().minusDays(1))))
                .containsExactly("PAPER_RECEIVED_ON");

        var dropped = new PaperActId(UUID.randomUUID());
        allowed(record(office, id, dropped, "按统计年报口径。", clock.today()));
        assertThat(rules(record(office, id, new PaperActId(UUID.randomUUID()), "再答", clock.today())))
                .containsExactly("PAPER_WAITS");
        assertThat(toDos(office)).doesNotContain("todo.clarifications.onPaper");
        assertThat(rules(compare(id, dropped, Compared.REJECTED, ""))).containsExactly("PAPER_DROPPED_WITHOUT_REASON");
        allowed(compare(id, dropped, Compared.REJECTED, "没有签名"));
        var act = new PaperActId(UUID.randomUUID());
        clock.set(LAST_DAY.minusDays(1));
        allowed(record(office, id, act, "按统计年报口径。", LocalDate.of(2026, 3, 3)));
        assertThat(page(unit).lines().getFirst().asked().answered()).isFalse();
        assertThat(page(unit).lines().getFirst().papers()).isEmpty();

        allowed(compare(id, act, Compared.CONFIRMED, ""));

        var line = page(unit).lines().getFirst();
        assertThat(line.asked().answer()).isEqualTo("按统计年报口径。");
        assertThat(line.asked().receivedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(line.asked().answeredByName()).isEqualTo(office.name());
        assertThat(context.getBean(ClarificationReadings.class)
                        .file(unit, application, line.files().getFirst().id()))
                .isEqualTo(line.files().getFirst().id());
        assertThat(page(office).lines().getFirst().papers()).singleElement().matches(PaperAct::dropped);
        assertThat(rules(record(office, id, new PaperActId(UUID.randomUUID()), "再答", clock.today())))
                .containsExactly("QUESTION_ANSWERED");
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void whatWasAnsweredOnPaperIsSeenByWhoComesToActForItselfAndNotByOthers() {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        var act = new PaperActId(UUID.randomUUID());
        allowed(record(office, id, act, "按统计年报口径。", clock.today()));
        var member = applicants.colleague(party, "白鹭竹艺合作社");

        var line = page(member).lines().getFirst();
        assertThat(line.takes()).isFalse();
        assertThat(line.papers()).singleElement().matches(PaperAct::waits);
        assertThat(rules(context.getBean(AnswerUnit.class).answer(member, application, id, "另行答复", List.of())))
                .containsExactly("PAPER_WAITS");
        assertThat(toDos(member)).doesNotContain("todo.clarifications.answer");
        assertThat(page(people.actor(Role.OFFICE)).lines()).isEmpty();
        assertThat(rules(record(office, id, new PaperActId(UUID.randomUUID()), "再答", clock.today())))
                .contains("PARTY_ACTS_ITSELF");
        allowed(compare(id, act, Compared.CONFIRMED, ""));
        allowed(ask("再问一项", 2));
        assertThat(page(office).lines())
                .extracting(each -> each.asked().question())
                .containsExactly("请说明产值的统计口径");
    }

    @Test
    void answerRecordedBeforeItIsForwardedCountsStillAndOneAfterDoesNot() {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var id = new ClarificationId(UUID.randomUUID());
        var other = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        allowed(ask(other, "请说明用工情况", 2));
        var act = new PaperActId(UUID.randomUUID());
        allowed(record(office, id, act, "按统计年报口径。", clock.today()));
        steps.recommended(unit, application, Kind.ORGANISATION);

        assertThat(rules(record(office, other, new PaperActId(UUID.randomUUID()), "均已签订合同。", clock.today())))
                .containsExactly("QUESTION_CLOSED");
        allowed(compare(id, act, Compared.CONFIRMED, ""));
        assertThat(page(office).lines())
                .filteredOn(line -> line.asked().answered())
                .hasSize(1);
    }

    @Test
    void officeRecordsAnswersOnThePageOfTheQuestions() throws Exception {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        var at = "/applications/" + application.text() + "/clarifications";
        var recording = Visits.signedIn(context, http, office);
        assertThat(Browser.page(recording.get("/")).text()).contains("转告推荐单位的询问");
        assertThat(Browser.page(recording.get(at)).text()).contains("代录书面答复", "尚未答复");
        var act = new PaperActId(UUID.randomUUID());
        allowed(record(office, id, act, "按统计年报口径<甲>。", clock.today()));
        var comparing = Visits.signedIn(context, http, director);
        for (var language : List.of("en", "zh-CN")) {
            assertThat(Browser.page(comparing.get(at + "?language=" + language)).text())
                    .contains("按统计年报口径<甲>。", office.name())
                    .doesNotContain("⟦", "尚未答复");
        }
        var comparison = at + "/" + id.text() + "/recorded-answer/" + act.text() + "/comparison";
        assertThat(comparing.post(comparison, "outcome", "REJECTED").getStatus())
                .isEqualTo(422);
        assertThat(comparing.post(comparison, "outcome", "CONFIRMED").getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(Visits.signedIn(context, http, unit).get(at)).text())
                .contains("按书面材料代录", "2026年3月2日收到", office.name());
    }

    @Test
    void officeNotesOnceThatItPassedAQuestionOnAndTheUnitReadsIt() throws Exception {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明用工情况", 2));
        var pass = context.getBean(PassOnQuestion.class);
        assertThat(rules(pass.pass(
                        office,
                        application,
                        id,
                        new PassOnQuestion.Form(clock.today().plusDays(1), "电话"))))
                .containsExactly("QUESTION_PASSED_ON_DAY");
        assertThat(context.getBean(AskToDos.class).whole(office, "clarifications"))
                .extracting(ToDo::key)
                .containsExactly("todo.clarifications.onPaper");

        assertThat(rules(pass.pass(
                        office,
                        application,
                        id,
                        new PassOnQuestion.Form(clock.today().minusDays(1), "电话"))))
                .containsExactly("QUESTION_PASSED_ON_DAY");

        var told = new PassOnQuestion.Form(clock.today(), "电话告知负责人");
        allowed(pass.pass(office, application, id, told));
        assertThat(rules(pass.pass(office, application, id, told))).containsExactly("QUESTION_PASSED_ON");
        assertThat(context.getBean(AskToDos.class).whole(office, "clarifications"))
                .extracting(ToDo::key)
                .containsExactly("todo.clarifications.record");
        assertThat(Browser.page(Visits.signedIn(context, http, unit)
                                .get("/applications/" + application.text() + "/clarifications"))
                        .text())
                .contains("转告", "电话告知负责人");
    }

    @Test
    void whomTheSystemTellsItselfNobodyPassesAQuestionOnTo() {
        var id = new ClarificationId(UUID.randomUUID());
        allowed(ask(id, "请说明用工情况", 2));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(PassOnQuestion.class)
                .pass(office, application, id, new PassOnQuestion.Form(clock.today(), "电话")));
    }

    @Test
    void whatIsTypedForOneOfSeveralQuestionsStaysThereWhenItIsRefused() throws Exception {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var first = new ClarificationId(UUID.randomUUID());
        var second = new ClarificationId(UUID.randomUUID());
        allowed(ask(first, "请说明产值的统计口径", 2));
        allowed(ask(second, "请说明用工情况", 2));
        var at = "/applications/" + application.text() + "/clarifications";
        var recording = Visits.signedIn(context, http, office);
        var page = Browser.page(recording.get(at));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main details[open]")).isEmpty();

        var record = at + "/" + first.text() + "/recorded-answer";
        var refused = recording.send(record, List.of(), "text", "按统计年报口径。", "receivedOn", "", "note", "当面递交");

        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Browser.page(refused);
        assertThat(again.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var sent = again.expectFirst("form[action=" + record + "]");
        var other = again.expectFirst("form[action=" + at + "/" + second.text() + "/recorded-answer]");
        assertThat(again.select("main details[open]").select("form")).containsExactly(sent);
        assertThat(sent.select("textarea").eachText()).containsExactly("按统计年报口径。", "当面递交");
        assertThat(other.select("textarea").eachText()).isEmpty();
        assertThat(sent.select("[aria-invalid=true]").eachAttr("name")).containsExactly("receivedOn");
        assertThat(other.select("[aria-invalid=true]")).isEmpty();
        for (var link : again.select(".refusal a[href^=#]").eachAttr("href")) {
            assertThat(sent.select(link)).as(link).hasSize(1);
        }
        for (var form : List.of(sent, other)) {
            for (var field : form.select("label[for]").eachAttr("for")) {
                assertThat(form.select("#" + field)).as(field).hasSize(1);
            }
        }
    }

    @Test
    void whatIsComparedOfSeveralAnswersStaysWithItsOwnWhenItIsRefused() throws Exception {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var first = new PaperActId(UUID.randomUUID());
        var comparing = Visits.signedIn(context, http, director);
        for (var act : List.of(first, new PaperActId(UUID.randomUUID()))) {
            var id = new ClarificationId(UUID.randomUUID());
            allowed(ask(id, "请说明产值的统计口径", 2));
            allowed(record(office, id, act, "按统计年报口径。", clock.today()));
        }
        var at = "/applications/" + application.text() + "/clarifications";
        var page = Browser.page(comparing.get(at));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var form = "form[action*=" + first.text() + "]";

        var refused = comparing.post(page.expectFirst(form).attr("action"), "outcome", "REJECTED", "why", " ");

        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Browser.page(refused);
        assertThat(again.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(again.select("form[action$=/comparison]")).hasSize(2);
        assertThat(again.select(form + " input[checked]").eachAttr("value")).containsExactly("REJECTED");
        assertThat(again.select("form[action$=/comparison] input[checked]")).hasSize(1);
    }

    @Test
    void whoRecordedAnAnswerIsToldThatItWasSentBack() {
        onPaper(steps.pledged(round, people.actor(Role.OFFICE)));
        var id = new ClarificationId(UUID.randomUUID());
        var act = new PaperActId(UUID.randomUUID());
        allowed(ask(id, "请说明产值的统计口径", 2));
        allowed(record(office, id, act, "按统计年报口径。", clock.today()));
        allowed(compare(id, act, Compared.REJECTED, "没有签名"));
        assertThat(context.getBean(Inbox.class).latest(office, 20))
                .filteredOn(notice -> notice.key().equals("notice.paperAct.dropped"))
                .extracting(Notice::arguments, Notice::url)
                .containsExactly(
                        tuple(List.of("白鹭竹艺合作社", "没有签名"), "/applications/" + application.text() + "/clarifications"));
        assertThat(context.getBean(Inbox.class).latest(unit, 20))
                .extracting(Notice::key)
                .doesNotContain("notice.paperAct.dropped");
    }

    /** The application is one handed in on paper, in the place of that of the party. */
    private void onPaper(Actor clerk) {
        party = applicants.onPaper(clerk, "白鹭竹艺合作社", 700);
        application = applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-018");
        allowed(applicants.submit(party, application));
    }

    private Verdict record(Actor actor, ClarificationId id, PaperActId act, String text, LocalDate day) {
        return context.getBean(RecordUnitAnswer.class)
                .record(
                        actor,
                        application,
                        id,
                        act,
                        new PaperForm(text, day, null),
                        ApplicationsSteps.pdf("签名盖章答复.pdf"));
    }

    private Verdict compare(ClarificationId id, PaperActId act, Compared outcome, String reason) {
        return context.getBean(CompareUnitAnswer.class).compare(director, application, id, act, outcome, reason);
    }

    private List<String> toDos(Actor actor) {
        return context.getBean(AskToDos.class).of(actor, "clarifications");
    }

    @Test
    void bothSidesSeeWhatIsOpen() throws Exception {
        var asking = Visits.signedIn(context, http, unit);
        var answering = Visits.signedIn(context, http, party.member());
        var at = "/applications/" + application.text() + "/clarifications";
        asking.get(at);
        assertThat(asking.post(at, "question", "请说明", "days", "30").getStatus()).isEqualTo(422);
        assertThat(asking.post(at, "question", "请说明", "days", "x").getStatus()).isEqualTo(422);
        assertThat(asking.post(at, "question", "请说明<产值>", "days", "3").getStatus())
                .isEqualTo(303);

        assertThat(Browser.page(answering.get("/")).text()).contains("答复推荐单位的询问");
        assertThat(Browser.page(asking.get("/")).text()).contains("等待申报单位（个人）答复询问");
        assertThat(Browser.page(asking.get("/recommendations/" + application.text()))
                        .text())
                .contains("1件，1件尚未答复");
        for (var language : List.of("en", "zh-CN")) {
            var page = Browser.page(answering.get(at + "?language=" + language));
            assertThat(page.text()).contains("请说明<产值>").doesNotContain("⟦");
        }
        var form = Browser.page(answering.get(at))
                .expectFirst("form[action$=/answer]")
                .attr("action");
        assertThat(answering.post(form, "text", "").getStatus()).isEqualTo(422);
        assertThat(answering.post(form, "text", "已在年报中列明").getStatus()).isEqualTo(303);
        assertThat(Browser.page(answering.get("/")).text()).doesNotContain("答复推荐单位的询问");
        assertThat(Browser.page(asking.get(at)).text()).contains("已在年报中列明");
    }

    private ClarificationPage page(Actor reader) {
        return context.getBean(ClarificationReadings.class).page(reader, application);
    }

    private Verdict ask(String question, int days) {
        return ask(new ClarificationId(UUID.randomUUID()), question, days);
    }

    private Verdict ask(ClarificationId id, String question, int days) {
        return context.getBean(AskApplicant.class).ask(unit, application, id, question, days);
    }

    private Verdict answer(ClarificationId id, String text) {
        return context.getBean(AnswerUnit.class)
                .answer(party.member(), application, id, text, List.of(ApplicationsSteps.pdf("统计年报.pdf")));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
