package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.TakeOverPapers;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.forms.Section;
import gov.award.inquiries.AnswerInquiry;
import gov.award.inquiries.CloseInquiry;
import gov.award.inquiries.CompareInquiryAnswer;
import gov.award.inquiries.InquiryId;
import gov.award.inquiries.InquiryOutcome;
import gov.award.inquiries.InquiryPage;
import gov.award.inquiries.InquiryReadings;
import gov.award.inquiries.OpenInquiry;
import gov.award.inquiries.RecordInquiryAnswer;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.RecusePerson;
import gov.award.papers.PaperId;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.ReturnByUnit;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What an applicant who handed in paper declares on paper afterwards, from Monday 2 March 2026 on. */
@DatabaseTest
class PaperActTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String NAME = "白鹭竹艺合作社";

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationReadings readings;

    @Autowired
    InquiryReadings inquiryReadings;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundsSteps rounds;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor clerk;
    private Actor unit;
    private Party party;
    private ApplicationId application;

    @BeforeEach
    void applicationOnPaper() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, people.actor(Role.OFFICE));
        director = steps.pledged(round, rounds.director());
        clerk = steps.pledged(round, people.actor(Role.OFFICE));
        unit = steps.recommender(round);
        party = applicants.onPaper(clerk, NAME, 700);
        application = applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-018");
        allowed(applicants.submit(party, application));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawalOnPaperTakesEffectOnceTheDirectorHasComparedIt() {
        var act = recorded("因经营调整撤回", TODAY);
        assertThat(status()).isEqualTo(Status.SUBMITTED);
        assertThat(toDos(director)).contains("todo.compareWithdrawal");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> compare(office, act, Compared.CONFIRMED, ""));

        allowed(compare(director, act, Compared.CONFIRMED, ""));

        assertThat(status()).isEqualTo(Status.WITHDRAWN);
        assertThat(toDos(director)).doesNotContain("todo.compareWithdrawal");
        for (var reader : List.of(office, director, unit, people.actor(Role.SUPERVISOR))) {
            var move = withdrawn(reader);
            assertThat(move.recordedByName()).isEqualTo(office.name());
            assertThat(move.receivedOn()).isEqualTo(TODAY);
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> compare(director, act, Compared.CONFIRMED, ""));
        assertThat(rules(record(office, "再次撤回", TODAY))).containsExactly("APPLICATION_MOVE_NOT_POSSIBLE");
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whatIsNotWhatThePaperSaysIsSentBackAndTheApplicationGoesOn() {
        var act = recorded("因经营调整撤回", TODAY);
        assertThat(rules(record(office, "再来一份", TODAY))).containsExactly("PAPER_WAITS");
        assertThat(rules(compare(director, act, Compared.REJECTED, " ")))
                .containsExactly("PAPER_DROPPED_WITHOUT_REASON");
        allowed(compare(director, act, Compared.REJECTED, "没有盖章"));

        assertThat(status()).isEqualTo(Status.SUBMITTED);
        assertThat(readings.overview(office, application).recordable()).isTrue();
        allowed(record(office, "补盖公章后撤回", TODAY));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawalIsRecordedWithItsScanItsReasonAndADayBetweenSubmissionAndToday() {
        clock.set(TODAY.plusDays(3));
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(4))) {
            assertThat(rules(record(office, "因经营调整撤回", day))).containsExactly("PAPER_RECEIVED_ON");
        }
        assertThat(rules(record(office, " ", TODAY))).containsExactly("APPLICATION_REASON_MISSING");
        assertThat(rules(record(office, "长".repeat(1001), TODAY))).containsExactly("APPLICATION_REASON_MISSING");
        assertThat(rules(context.getBean(RecordWithdrawal.class)
                        .record(office, application, id(), new PaperForm("因经营调整撤回", TODAY, null), Upload.of(null))))
                .containsExactly("FILE_EMPTY");
        allowed(record(office, "长".repeat(1000), TODAY));
        assertThat(readings.overview(office, application).withdrawals()).hasSize(1);
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void nobodyRecordsOrComparesWhatTheyEnteredOrRecorded() {
        assertThat(rules(record(clerk, "因经营调整撤回", TODAY))).containsExactly("ENTERED_IT_ONESELF");
        assertThat(readings.overview(clerk, application).recordable()).isFalse();
        assertThat(readings.overview(office, application).recordable()).isTrue();
        var both = clerkAndDirector();
        var act = id();
        allowed(context.getBean(RecordWithdrawal.class)
                .record(both, application, act, new PaperForm("因经营调整撤回", TODAY, null), scan()));
        assertThat(toDos(both)).doesNotContain("todo.compareWithdrawal");
        assertThat(rules(compare(both, act, Compared.CONFIRMED, ""))).containsExactly("PAPER_SECOND_PERSON");
        var entered = clerkAndDirector();
        allowed(context.getBean(TakeOverPapers.class).takeOver(entered, party.id(), "轮岗"));
        assertThat(rules(compare(entered, act, Compared.CONFIRMED, ""))).containsExactly("ENTERED_IT_ONESELF");
        allowed(compare(director, act, Compared.CONFIRMED, ""));
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.CONFIDENTIALITY})
    void whoHasNotPledgedOrIsRecusedRecordsNothing() {
        var unpledged = people.actor(Role.OFFICE);
        assertThat(rules(record(unpledged, "因经营调整撤回", TODAY))).containsExactly("PAPER_UNPLEDGED");
        var recused = steps.pledged(round, people.actor(Role.OFFICE));
        allowed(context.getBean(RecusePerson.class).recuse(director, recused.requirePerson(), application, "近亲属任职"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(recused, "因经营调整撤回", TODAY));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void nothingIsRecordedForWhoActsForItself() {
        var online = applicants.organisation("云溪机械有限公司");
        var own = applicants.submitted(online, round);
        assertThat(rules(context.getBean(RecordWithdrawal.class)
                        .record(office, own, id(), new PaperForm("来电要求撤回", TODAY, null), scan())))
                .containsExactly("PARTY_ACTS_ITSELF");
        assertThat(readings.overview(office, own).recordable()).isFalse();
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoComesToActForItselfDecidesOnItsWithdrawalItself() {
        var act = recorded("因经营调整撤回", TODAY);
        var member = applicants.colleague(party, NAME);
        assertThat(rules(compare(director, act, Compared.CONFIRMED, ""))).containsExactly("PARTY_ACTS_ITSELF");

        allowed(context.getBean(WithdrawApplication.class).withdraw(member, application, "自行撤回"));
        assertThat(rules(compare(director, act, Compared.CONFIRMED, "")))
                .containsExactly("APPLICATION_MOVE_NOT_POSSIBLE", "PARTY_ACTS_ITSELF");
        assertThat(toDos(director)).doesNotContain("todo.compareWithdrawal");
        allowed(compare(director, act, Compared.REJECTED, "已自行撤回"));
        assertThat(withdrawn(office).recordedByName()).isNull();
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void nobodyLeavesOnceTheGovernmentHasDecided() {
        var act = recorded("因经营调整撤回", TODAY);
        new RankingsSteps(context, people).reached(round, Phase.AWARD);
        assertThat(rules(compare(director, act, Compared.CONFIRMED, ""))).containsExactly("WITHDRAWN_TOO_LATE");
        assertThat(rules(record(office, "因经营调整撤回", TODAY))).contains("WITHDRAWN_TOO_LATE");
        new RankingsSteps(context, people).reached(round, Phase.APPROVAL);
        allowed(compare(director, act, Compared.CONFIRMED, ""));
    }

    /** Neither the list of candidates nor the approval passes over it. */
    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawalThatWaitsStandsAgainstTheCandidateWhoeverAsks() {
        var eligible = context.getBean(AskStillEligible.class);
        assertThat(eligible.against(director, application)).isEmpty();
        var act = recorded("因经营调整撤回", TODAY);
        for (var asking : List.of(director, people.actor(Role.GOVERNMENT))) {
            assertThat(eligible.against(asking, application))
                    .extracting(Refusal::basis, Refusal::rule)
                    .containsExactly(tuple(Provision.PRINCIPLES, "WITHDRAWAL_ON_PAPER_WAITS"));
        }
        allowed(compare(director, act, Compared.REJECTED, "没有盖章"));
        assertThat(eligible.against(director, application)).isEmpty();
    }

    @Test
    @Basis(Provision.INQUIRY)
    void inquiryStaysOpenUntilAnAnswerReceivedOnItsLastDayCanBeRecorded() {
        var due = TODAY.plusDays(2);
        var inquiry = asked(due);
        clock.set(due.plusDays(1));
        assertThat(rules(close(inquiry))).containsExactly("INQUIRY_PAPER_MAY_COME");
        var act = id();
        allowed(answer(office, inquiry, act, "处罚已撤销", due));
        allowed(compareAnswer(director, inquiry, act, Compared.CONFIRMED, ""));
        allowed(close(inquiry));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void scanIsForTheOfficeAndTheSupervisorAndForItsOwnMembersLater() throws Exception {
        var act = recorded("因经营调整撤回", TODAY);
        var scan =
                readings.overview(office, application).withdrawals().getFirst().scan();
        var stranger = applicants.organisation("云溪机械有限公司").member();
        var unpledged = people.actor(Role.OFFICE);
        var seeing = List.of(office, director, clerk, people.actor(Role.SUPERVISOR));
        for (var reader : seeing) {
            assertThat(opens(reader, scan)).as(reader.name()).isTrue();
            assertThat(readings.overview(reader, application).withdrawals()).hasSize(1);
        }
        allowed(compare(director, act, Compared.CONFIRMED, ""));
        for (var reader : List.of(unit, unpledged, stranger, people.actor(Role.ASSESSOR))) {
            assertThat(opens(reader, scan)).as(reader.name()).isFalse();
        }
        assertThat(readings.overview(unit, application).withdrawals()).isEmpty();
        var member = applicants.colleague(party, NAME);
        assertThat(opens(member, scan)).isTrue();
        assertThat(readings.overview(member, application)
                        .withdrawals()
                        .getFirst()
                        .text())
                .isEqualTo("因经营调整撤回");
    }

    @Test
    @Basis(Provision.INQUIRY)
    void answerToAnInquiryInTimeIsTheOneReceivedInTime() {
        var inquiry = asked(TODAY.plusDays(2));
        assertThat(toDos(office)).contains("todo.inquiryOnPaper");
        assertThat(toDos(clerk)).doesNotContain("todo.inquiryOnPaper");
        clock.set(TODAY.plusDays(5));
        assertThat(rules(answer(office, inquiry, id(), "处罚已撤销", TODAY.plusDays(3))))
                .containsExactly("INQUIRY_ANSWER_LATE");
        assertThat(rules(answer(office, inquiry, id(), "处罚已撤销", TODAY.minusDays(1))))
                .containsExactly("PAPER_RECEIVED_ON");
        assertThat(rules(answer(clerk, inquiry, id(), "处罚已撤销", TODAY))).containsExactly("ENTERED_IT_ONESELF");
        assertThat(rules(answer(office, inquiry, id(), "长".repeat(4001), TODAY)))
                .containsExactly("INQUIRY_TEXT");
        var act = id();
        allowed(answer(office, inquiry, act, "处罚已撤销", TODAY.plusDays(2)));
        assertThat(toDos(office)).doesNotContain("todo.inquiryOnPaper");
        assertThat(toDos(director)).contains("todo.compareAnswer");
        assertThat(rules(answer(office, inquiry, id(), "再答", TODAY))).containsExactly("PAPER_WAITS");
        assertThat(rules(close(inquiry))).containsExactly("PAPER_WAITS");
        assertThat(line(office).inquiry().answer()).isNull();

        allowed(compareAnswer(director, inquiry, act, Compared.CONFIRMED, ""));

        var answered = line(office);
        assertThat(answered.inquiry().answer()).isEqualTo("处罚已撤销");
        assertThat(answered.inquiry().receivedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(answered.inquiry().answeredByName()).isEqualTo(office.name());
        assertThat(answered.files()).hasSize(1);
        assertThat(answered.papers()).isEmpty();
        assertThat(inquiryReadings.file(
                        office, application, answered.files().getFirst().id()))
                .isEqualTo(answered.files().getFirst().id());
        assertThat(rules(answer(office, inquiry, id(), "再答", TODAY))).containsExactly("INQUIRY_ANSWERED");
        allowed(close(inquiry));
        assertThat(rules(answer(office, inquiry, id(), "再答", TODAY)))
                .containsExactly("INQUIRY_ASKS_NOTHING", "INQUIRY_ANSWERED");
    }

    @Test
    @Basis(Provision.INQUIRY)
    void answerThatIsSentBackIsNoneAndWhatWaitsIsTheAnswerOfWhoActsByNow() {
        var inquiry = asked(TODAY.plusDays(5));
        var dropped = id();
        allowed(answer(office, inquiry, dropped, "处罚已撤销", TODAY));
        allowed(compareAnswer(director, inquiry, dropped, Compared.REJECTED, "没有签名"));
        assertThat(line(office).papers()).extracting(PaperAct::dropped).containsExactly(true);
        var act = id();
        allowed(answer(office, inquiry, act, "处罚已撤销，见附件", TODAY));

        var member = applicants.colleague(party, NAME);
        assertThat(inquiryReadings.page(member, application).answerable(line(member)))
                .isFalse();
        assertThat(toDos(member)).doesNotContain("todo.inquiry");
        assertThat(rules(context.getBean(AnswerInquiry.class).answer(member, inquiry, "另行答复", List.of())))
                .containsExactly("PAPER_WAITS");
        assertThat(rules(answer(office, inquiry, id(), "再答", TODAY))).contains("PARTY_ACTS_ITSELF");
        allowed(compareAnswer(director, inquiry, act, Compared.CONFIRMED, ""));
        assertThat(line(member).inquiry().answer()).isEqualTo("处罚已撤销，见附件");
    }

    @Test
    @Basis(Provision.SUBMISSION)
    void correctionOnPaperIsGivenInByWhoEntersIt() {
        allowed(context.getBean(ReturnByUnit.class)
                .giveBack(unit, application, List.of(new Corrections.Point(Section.FACTS, "请更正产值"))));
        assertThat(readings.overview(office, application).recordable()).isTrue();
        var saved = readings.section(party.member(), application, Section.FACTS, Locale.CHINA);
        allowed(applicants.save(
                party,
                application,
                Section.FACTS,
                saved.version(),
                ApplicationsSteps.answers(
                        Section.FACTS, Kind.ORGANISATION, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法")));
        allowed(context.getBean(ResubmitApplication.class)
                .resubmit(party.member(), application, new PaperId(UUID.randomUUID())));
        assertThat(status()).isEqualTo(Status.SUBMITTED);
        assertThat(readings.overview(office, application).versions()).hasSize(2);
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void officeRecordsOnThePageAndTheDirectorComparesThere() throws Exception {
        var at = "/applications/" + application.text();
        var recording = Visits.signedIn(context, http, office);
        var comparing = Visits.signedIn(context, http, director);
        assertThat(Browser.page(recording.get(at)).text()).contains("代录书面撤回");
        assertThat(comparing.get(at + "/recorded-withdrawal").getStatus()).isEqualTo(404);
        assertThat(Browser.page(recording.get(at + "/recorded-withdrawal")).text())
                .contains("不能恢复", "其他申报者、其他推荐单位和公众看不到材料");
        var act = recorded("因经营调整撤回<本届>", TODAY);

        for (var language : List.of("en", "zh-CN")) {
            var page = Browser.page(comparing.get(at + "/recorded-withdrawal?language=" + language));
            assertThat(page.text()).contains("因经营调整撤回<本届>", office.name()).doesNotContain("⟦");
        }
        var comparison = at + "/recorded-withdrawal/" + act.text() + "/comparison";
        assertThat(comparing.post(comparison, "outcome", "REJECTED").getStatus())
                .isEqualTo(422);
        assertThat(comparing.post(comparison, "outcome", "CONFIRMED").getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(Visits.signedIn(context, http, unit).get(at)).text())
                .contains("按书面材料代录", "2026年3月2日收到", office.name())
                .doesNotContain("因经营调整撤回");
    }

    private Actor clerkAndDirector() {
        var both = people.actor(Role.OFFICE);
        var unitOfTheOffice = people.unit(UnitPart.OFFICE);
        people.grant(both.requirePerson(), Role.DIRECTOR, unitOfTheOffice);
        return steps.pledged(
                round,
                new Actor(
                        both.name(),
                        both.person(),
                        both.programme(),
                        List.of(
                                new Actor.Grant(Role.OFFICE, unitOfTheOffice),
                                new Actor.Grant(Role.DIRECTOR, unitOfTheOffice))));
    }

    private PaperActId recorded(String reason, LocalDate day) {
        var act = id();
        allowed(context.getBean(RecordWithdrawal.class)
                .record(office, application, act, new PaperForm(reason, day, null), scan()));
        return act;
    }

    private Verdict record(Actor actor, String reason, LocalDate day) {
        return context.getBean(RecordWithdrawal.class)
                .record(actor, application, id(), new PaperForm(reason, day, "由其代表人当面递交"), scan());
    }

    private Verdict compare(Actor actor, PaperActId act, Compared outcome, String reason) {
        return context.getBean(CompareWithdrawal.class).compare(actor, application, act, outcome, reason);
    }

    private InquiryId asked(LocalDate due) {
        var inquiry = new InquiryId(UUID.randomUUID());
        allowed(context.getBean(OpenInquiry.class)
                .open(office, application, inquiry, new OpenInquiry.Form("群众反映", "请说明处罚情况", due)));
        return inquiry;
    }

    private Verdict answer(Actor actor, InquiryId inquiry, PaperActId act, String text, LocalDate day) {
        return context.getBean(RecordInquiryAnswer.class)
                .record(actor, inquiry, act, new PaperForm(text, day, null), scan());
    }

    private Verdict compareAnswer(Actor actor, InquiryId inquiry, PaperActId act, Compared outcome, String reason) {
        return context.getBean(CompareInquiryAnswer.class).compare(actor, inquiry, act, outcome, reason);
    }

    private Verdict close(InquiryId inquiry) {
        return context.getBean(CloseInquiry.class)
                .close(director, inquiry, new CloseInquiry.Form(InquiryOutcome.UNFOUNDED, "未发现问题"));
    }

    private InquiryPage.Line line(Actor reader) {
        return inquiryReadings.page(reader, application).inquiries().getFirst();
    }

    private OverviewPage.MoveLine withdrawn(Actor reader) {
        return readings.overview(reader, application).moves().stream()
                .filter(move -> move.toStatus() == Status.WITHDRAWN)
                .findFirst()
                .orElseThrow();
    }

    private Status status() {
        return readings.overview(office, application).brief().status();
    }

    private List<String> toDos(Actor actor) {
        return context.getBean(AskToDos.class).of(actor, "applications", "inquiries");
    }

    private boolean opens(Actor reader, UUID scan) throws Exception {
        return Visits.signedIn(context, http, reader)
                        .get("/files/" + new AttachmentId(scan).text())
                        .getStatus()
                == 200;
    }

    private static Upload scan() {
        return ApplicationsSteps.pdf("签名盖章材料.pdf");
    }

    private static PaperActId id() {
        return new PaperActId(UUID.randomUUID());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
