package gov.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.Corrections;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.recommendations.Checked;
import gov.award.recommendations.FactFinding;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.register.RegisterSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import gov.award.web.PageRequest;
import gov.award.web.ToDo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What a party states on paper or orally before a refusal, and how the papers reach it, from Monday 2 March 2026 on. */
@DatabaseTest
@Basis({Provision.PROCEDURE, Provision.PRINCIPLES})
class StatementTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Tuesday the 10th is the sixth working day after Monday the 2nd. */
    private static final LocalDate LAST_DAY = TODAY.plusDays(7);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Archive archive;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Party party;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        party = applicants.organisation("云溪机械有限公司");
    }

    @Test
    void recordedStatementIsHeardOnceTheDirectorHasComparedItAndIsThenAnswered() {
        var application = toldAndServed();
        var statement = UUID.randomUUID();
        allowed(record(application, statement, "口头陈述：投诉已经撤回。", clock.today()));

        assertThat(rules(refuse(application, ""))).containsExactly("STATEMENT_UNCONFIRMED", "PARTY_NOT_HEARD");
        clock.set(LAST_DAY.plusDays(1));
        assertThat(rules(refuse(application, "不成立。"))).containsExactly("STATEMENT_UNCONFIRMED");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> compare(office, application, statement, Compared.CONFIRMED, ""));
        assertThat(toDos(director)).contains("todo.qualification.compare");
        allowed(compare(director, application, statement, Compared.CONFIRMED, ""));
        assertThat(toDos(director)).doesNotContain("todo.qualification.compare");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> compare(director, application, statement, Compared.CONFIRMED, ""));

        assertThat(rules(refuse(application, ""))).containsExactly("STATEMENT_NOT_ANSWERED");
        allowed(refuse(application, "经复核不成立。"));
        assertThat(html(PaperKind.NOT_QUALIFIED)).contains("已经复核", "经复核不成立。").doesNotContain("未提出陈述申辩");
        assertThat(rules(record(application, UUID.randomUUID(), "再作陈述", LAST_DAY)))
                .containsExactly("STATEMENT_NOT_NOW");
    }

    @Test
    void confirmedStatementEndsTheWaitAsOneInTheSystemDoes() {
        var application = toldAndServed();
        var statement = UUID.randomUUID();
        allowed(record(application, statement, "投诉已经撤回。", clock.today()));
        allowed(compare(director, application, statement, Compared.CONFIRMED, ""));

        allowed(refuse(application, "经复核不成立。"));

        assertThat(rules(context.getBean(StateCase.class).state(party.member(), application, "还有补充", null)))
                .containsExactly("STATEMENT_NOT_NOW");
    }

    @Test
    void whatThePartyProvesItsStatementByIsReadByTheOfficeAndNoOtherApplicant() throws Exception {
        var application = toldAndServed();
        var state = context.getBean(StateCase.class);
        var noPicture = new MockMultipartFile("evidence", "决定书.pdf", "application/pdf", SampleFiles.png(4, 4));
        assertThat(rules(state.state(party.member(), application, "处罚已经撤销。", noPicture.getResource())))
                .containsExactly("FILE_DISGUISED");
        allowed(state.state(
                party.member(),
                application,
                "处罚已经撤销。",
                RecommendationsSteps.scan().getResource()));

        var stated = context.getBean(QualificationReadings.class)
                .statement(party.member(), application)
                .intended()
                .statements();
        var evidence = new AttachmentId(Objects.requireNonNull(stated.getFirst().scan(), "evidence"));
        assertThat(toDos(director)).contains("todo.qualification.decide");
        assertThat(Browser.page(Visits.signedIn(context, http, director).get("/inbox"))
                        .text())
                .contains("已提交陈述申辩");
        assertThat(Browser.page(Visits.signedIn(context, http, party.member())
                                .get("/applications/" + application.text()))
                        .select("a[href$=/statement]"))
                .hasSize(1);
        var address = "/files/" + evidence.value();
        assertThat(Visits.signedIn(context, http, office).get(address).getStatus())
                .isEqualTo(200);
        assertThat(Visits.signedIn(context, http, people.actor(Role.APPLICANT))
                        .get(address)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotWhatTheOriginalSaysIsDroppedAndNobodyIsHeardByIt() {
        var application = toldAndServed();
        var statement = UUID.randomUUID();
        allowed(record(application, statement, "投诉已经撤回。", clock.today()));
        assertThat(rules(compare(director, application, statement, Compared.REJECTED, " ")))
                .containsExactly("REASON_NEEDED");
        allowed(compare(director, application, statement, Compared.REJECTED, "笔录未经其签字"));

        assertThat(rules(refuse(application, ""))).containsExactly("PARTY_NOT_HEARD");
        assertThat(context.getBean(AskToDos.class).whole(party.member(), "qualification"))
                .filteredOn(toDo -> toDo.key().equals("todo.qualification.statement"))
                .extracting(ToDo::due)
                .containsExactly(LAST_DAY);
        clock.set(LAST_DAY.plusDays(1));
        allowed(refuse(application, ""));
        assertThat(html(PaperKind.NOT_QUALIFIED)).contains("未提出陈述申辩");
    }

    @Test
    void dayOfTheStatementCountsNotThatOfItsRecord() {
        var application = toldAndServed();
        assertThat(rules(record(application, UUID.randomUUID(), "陈述", TODAY.minusDays(1))))
                .containsExactly("STATEMENT_DAY");
        assertThat(rules(record(application, UUID.randomUUID(), "陈述", TODAY.plusDays(1))))
                .containsExactly("STATEMENT_DAY");
        allowed(record(application, UUID.randomUUID(), "陈述", TODAY));
        clock.set(LAST_DAY.plusDays(20));
        allowed(record(application, UUID.randomUUID(), "陈述", LAST_DAY));
        assertThat(rules(record(application, UUID.randomUUID(), "陈述", LAST_DAY.plusDays(1))))
                .containsExactly("STATEMENT_TOO_LATE");
    }

    @Test
    void statementHasATextOfAtMostEightThousandCharacters() {
        var application = toldAndServed();
        assertThat(rules(record(application, UUID.randomUUID(), " ", TODAY))).containsExactly("STATEMENT_TEXT");
        assertThat(rules(record(application, UUID.randomUUID(), "述".repeat(8001), TODAY)))
                .containsExactly("STATEMENT_TEXT");
        allowed(record(application, UUID.randomUUID(), "述".repeat(8000), TODAY));
        assertThat(rules(context.getBean(StateCase.class).state(party.member(), application, "述".repeat(8001), null)))
                .containsExactly("STATEMENT_TEXT");
        allowed(context.getBean(StateCase.class).state(party.member(), application, "述".repeat(8000), null));
    }

    @Test
    void officeAloneRecordsAndWhoeverRecordedDoesNotCompare() {
        var application = toldAndServed();
        var both = new Actor(
                director.name(),
                director.requirePerson(),
                people.programme(),
                List.of(new Actor.Grant(Role.OFFICE, null), new Actor.Grant(Role.DIRECTOR, null)));
        for (var actor : List.of(party.member(), people.actor(Role.SUPERVISOR), steps.recommender(round))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> steps.recordStatement(actor, application, UUID.randomUUID(), "陈述", clock.today()));
        }
        var statement = UUID.randomUUID();
        allowed(steps.recordStatement(both, application, statement, "陈述", clock.today()));
        assertThat(rules(compare(both, application, statement, Compared.CONFIRMED, "")))
                .containsExactly("SECOND_PERSON_NEEDED");
    }

    @Test
    void partySeesWhatWasRecordedForItAndMarkedAsSuch() throws Exception {
        var application = toldAndServed();
        var statement = UUID.randomUUID();
        allowed(record(application, statement, "口头陈述：投诉已经撤回。", clock.today()));
        var member = Visits.signedIn(context, http, party.member());
        var page = Browser.page(member.get("/applications/" + application.text() + "/statement"));
        assertThat(page.text()).contains("口头陈述：投诉已经撤回。", "代录，待复核", "也可以书面、口头方式");
        assertThat(member.get(page.expectFirst("a[href^=/files/]").attr("href")).getStatus())
                .isEqualTo(200);

        var chair = Visits.signedIn(context, http, director);
        var own = "/applications/" + application.text() + "/qualification";
        assertThat(Browser.page(chair.get(own)).select("form[action$=/comparison]"))
                .hasSize(1);
        chair.post(own + "/statements/" + statement + "/comparison", "outcome", "CONFIRMED", "reason", "");
        assertThat(Browser.page(chair.get(own)).text()).contains("与原件一致");
        assertThat(chair.get(own + "?language=en").getContentAsString())
                .contains("agrees with the original")
                .doesNotContain("⟦");
    }

    @Test
    void withoutConsentOnlyTheRecordOfServiceStartsTheDays() {
        var application = applicants.submittedForPaper(party, round);
        foundUntrue(application);
        var paper = tell(application);
        var html = archive.read(party.member(), paper).html();
        assertThat(html)
                .contains("以书面、口头方式向我办提出")
                .containsPattern("第十条第（五）项：[^<]+")
                .doesNotContain("有属实投诉");
        assertThat(context.getBean(QualificationReadings.class)
                        .page(office, application)
                        .drafted())
                .isEqualTo("第十条第（五）项：有属实投诉");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(OpenPaper.class).open(party.member(), paper));
        clock.set(TODAY.plusDays(30));
        assertThat(rules(refuse(application, ""))).containsExactly("INTENT_NOT_SERVED");

        allowed(served(paper, TODAY.plusDays(25)));
        clock.set(TODAY.plusDays(32), LocalTime.of(23, 59, 59));
        assertThat(rules(refuse(application, ""))).containsExactly("PARTY_NOT_HEARD");
        clock.set(TODAY.plusDays(33), LocalTime.MIDNIGHT);
        allowed(refuse(application, ""));
    }

    @Test
    void readingAPaperThatIsServedOnPaperAloneIsNotItsService() throws Exception {
        var application = applicants.submittedForPaper(party, round);
        foundUntrue(application);
        var paper = tell(application);
        var member = Visits.signedIn(context, http, party.member());
        assertThat(Browser.page(member.get("/papers/" + paper.text())).text()).contains("在系统内查阅不视为送达");
        assertThat(member.get("/papers/" + paper.text() + "?language=en").getContentAsString())
                .contains("reading it here does not serve it");

        assertThat(archive.services(office, paper)).isEmpty();
        assertThat(rules(refuse(application, ""))).containsExactly("INTENT_NOT_SERVED");
    }

    @Test
    @Basis(Provision.SUBMISSION)
    void returnNamesTheLastDayAsTheDayUntilWhich() {
        var application = applicants.submittedForPaper(party, round);
        steps.recommended(steps.recommender(round), application, party.kind());
        allowed(context.getBean(ReturnByOffice.class)
                .giveBack(office, application, List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"))));

        assertThat(html(PaperKind.RETURN_FOR_CORRECTION))
                .contains("5个工作日内（截至2026年3月9日）")
                .doesNotContain("前）");
        assertThat(archive.services(office, id(PaperKind.RETURN_FOR_CORRECTION)))
                .isEmpty();
    }

    private ApplicationId toldAndServed() {
        var application = applicants.submitted(party, round);
        foundUntrue(application);
        allowed(context.getBean(OpenPaper.class).open(party.member(), tell(application)));
        return application;
    }

    private void foundUntrue(ApplicationId application) {
        steps.recommended(steps.recommender(round), application, party.kind());
        allowed(context.getBean(CheckQualification.class)
                .check(office, application, List.of(new Checked(Provision.REPUTATION, FactFinding.NOT_TRUE, "有属实投诉"))));
    }

    private PaperId tell(ApplicationId application) {
        var paper = new PaperId(UUID.randomUUID());
        allowed(context.getBean(TellIntendedRefusal.class)
                .tell(office, application, UUID.randomUUID(), paper, "信誉条件不符。"));
        return paper;
    }

    private Verdict served(PaperId paper, LocalDate day) {
        return context.getBean(RecordDelivery.class)
                .record(
                        office,
                        new ServiceId(UUID.randomUUID()),
                        paper,
                        new ServiceForm("张某", day),
                        RegisterSteps.scan());
    }

    private Verdict record(ApplicationId application, UUID statement, String text, LocalDate day) {
        return steps.recordStatement(office, application, statement, text, day);
    }

    private Verdict compare(Actor actor, ApplicationId application, UUID statement, Compared outcome, String reason) {
        return steps.compareStatement(actor, application, statement, outcome, reason);
    }

    private Verdict refuse(ApplicationId application, String answer) {
        return context.getBean(RefuseApplication.class)
                .refuse(director, application, new PaperId(UUID.randomUUID()), answer);
    }

    private String html(PaperKind kind) {
        return archive.read(party.member(), id(kind)).html();
    }

    private PaperId id(PaperKind kind) {
        return archive.list(party.member(), kind, "", PageRequest.of(1))
                .rows()
                .getFirst()
                .id();
    }

    private List<String> toDos(Actor actor) {
        return context.getBean(AskToDos.class).of(actor, "qualification");
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
