package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.files.Compared;
import gov.award.inquiries.CompareInquiryAnswer;
import gov.award.inquiries.InquiryId;
import gov.award.inquiries.OpenInquiry;
import gov.award.inquiries.RecordInquiryAnswer;
import gov.award.intake.IntakeReadings;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.Overdue;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import gov.award.web.ToDo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** How what was recorded from papers is compared, and what becomes of what is not; papers are recorded on Friday 6 March 2026. */
@DatabaseTest
class ComparisonTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final String NAME = "白鹭竹艺合作社";

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
    private Party party;
    private ApplicationId application;

    @BeforeEach
    void applicationOnPaper() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, people.actor(Role.OFFICE));
        director = steps.pledged(round, rounds.director());
        party = applicants.onPaper(steps.pledged(round, people.actor(Role.OFFICE)), NAME, 700);
        application = applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-018");
        allowed(applicants.submit(party, application));
        clock.set(FRIDAY);
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoRecordedIsToldThatItWasSentBackAndWhy() {
        var withdrawal = withdrawalBy(office);
        allowed(compareWithdrawal(withdrawal, Compared.REJECTED, "没有盖章"));
        assertThat(dropped(office))
                .extracting(Notice::arguments, Notice::url)
                .containsExactly(tuple(List.of(NAME, "没有盖章"), at() + "/recorded-withdrawal"));
        assertThat(dropped(director)).isEmpty();

        var inquiry = asked();
        allowed(compareAnswer(inquiry, answerBy(office, inquiry), Compared.REJECTED, "没有签名"));
        assertThat(dropped(office))
                .extracting(Notice::arguments, Notice::url)
                .contains(tuple(List.of(NAME, "没有签名"), at() + "/inquiries"));

        allowed(compareAnswer(inquiry, answerBy(office, inquiry), Compared.CONFIRMED, ""));
        assertThat(dropped(office)).hasSize(2);
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void whoHasLeftTheOfficeIsToldNothing() {
        var leaving = steps.pledged(round, people.actor(Role.OFFICE));
        var withdrawal = withdrawalBy(leaving);
        Rows.run("update role_grant set ended_at = now(), end_reason = '调离' where role = 'OFFICE' and person = '"
                + leaving.requirePerson().value() + "'");
        allowed(compareWithdrawal(withdrawal, Compared.REJECTED, "没有盖章"));
        assertThat(dropped(leaving)).isEmpty();
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.ACCEPT_AND_ORGANISE})
    void withdrawalIsComparedWithinOneWorkingDayOrIsLateWithTheDirector() {
        var withdrawal = withdrawalBy(office);
        assertThat(context.getBean(AskToDos.class).whole(director, "applications"))
                .filteredOn(toDo -> toDo.key().equals("todo.compareWithdrawal"))
                .extracting(ToDo::due)
                .containsExactly(MONDAY);
        clock.set(MONDAY, LocalTime.MAX);
        assertThat(late()).isEmpty();
        clock.set(MONDAY.plusDays(1), LocalTime.MIN);
        for (var reader : List.of(office, director, people.actor(Role.SUPERVISOR))) {
            assertThat(lateFor(reader))
                    .extracting(
                            Overdue::key,
                            Overdue::subject,
                            Overdue::holder,
                            Overdue::due,
                            Overdue::url,
                            Overdue::provisional)
                    .containsExactly(tuple(
                            "overdue.comparison", NAME, director.name(), MONDAY, at() + "/recorded-withdrawal", false));
        }
        allowed(compareWithdrawal(withdrawal, Compared.REJECTED, "没有盖章"));
        assertThat(late()).isEmpty();
    }

    @Test
    @Basis({Provision.INQUIRY, Provision.ACCEPT_AND_ORGANISE})
    void answerThatWaitsIsLateWithTheDirectorAndWithTheApplicantOnceItIsSentBack() {
        var inquiry = asked();
        var act = answerBy(office, inquiry);
        clock.set(MONDAY.plusDays(1));
        assertThat(late())
                .extracting(Overdue::key, Overdue::holder, Overdue::due)
                .containsExactly(tuple("overdue.comparison", director.name(), MONDAY));
        allowed(compareAnswer(inquiry, act, Compared.REJECTED, "没有签名"));
        assertThat(late())
                .extracting(Overdue::key, Overdue::holder, Overdue::due)
                .containsExactly(tuple("overdue.inquiry", NAME, MONDAY));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoRecordedAndWhatCanNoLongerTakeEffectAreNotWaitedFor() {
        var both = people.actor(Role.OFFICE);
        people.grant(both.requirePerson(), Role.DIRECTOR, people.unit(UnitPart.OFFICE));
        withdrawalBy(steps.pledged(round, both));
        clock.set(MONDAY.plusDays(1));
        assertThat(late()).extracting(Overdue::holder).containsExactly(director.name());

        var member = applicants.colleague(party, NAME);
        allowed(context.getBean(WithdrawApplication.class).withdraw(member, application, "自行撤回"));
        assertThat(late()).isEmpty();
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whatNoLongerAppliesIsSentBackWithoutSayingThatItDiffers() throws Exception {
        withdrawalBy(office);
        applicants.colleague(party, NAME);
        var comparing = Visits.signedIn(context, http, director);
        var page = Browser.page(comparing.get(at() + "/recorded-withdrawal?language=zh-CN"));
        assertThat(page.expectFirst("h1").text()).isEqualTo("核对书面撤回");
        var form = page.expectFirst("form[action$=/comparison]");
        assertThat(form.select("[name=outcome] + span").eachText()).containsExactly("与原件一致", "退回（与原件不符或者不再适用）");
        assertThat(form.expectFirst("label[for^=why]").text()).isEqualTo("退回理由（退回的必填）");
        assertThat(comparing
                        .post(form.attr("action"), "outcome", "REJECTED", "why", "已有自己的经办人")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(comparing.get(at() + "/recorded-withdrawal")).text())
                .contains("已退回，未生效", "退回（与原件不符或者不再适用）", "已有自己的经办人")
                .doesNotContain("与原件不符，");
        var told = Browser.page(Visits.signedIn(context, http, office).get("/inbox"));
        assertThat(told.text()).contains("“" + NAME + "”的书面材料代录已退回：已有自己的经办人");
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void pageIsCalledAfterWhatItsReaderDoesThere() throws Exception {
        var recording = Visits.signedIn(context, http, office);
        var comparing = Visits.signedIn(context, http, director);
        assertThat(heading(recording)).isEqualTo("代录书面撤回");
        var act = withdrawalBy(office);
        assertThat(Browser.page(recording.get(at())).text()).contains("查看书面撤回").doesNotContain("核对书面撤回");
        assertThat(Browser.page(comparing.get(at())).text()).contains("核对书面撤回");
        assertThat(heading(recording)).isEqualTo("查看书面撤回");
        assertThat(heading(comparing)).isEqualTo("核对书面撤回");
        allowed(compareWithdrawal(act, Compared.CONFIRMED, ""));
        assertThat(heading(comparing)).isEqualTo("查看书面撤回");
    }

    @Test
    @Basis(Provision.INQUIRY)
    void comparingAndClosingOnOnePageKeepWhatWasTypedEachForItself() throws Exception {
        var inquiry = asked();
        answerBy(office, inquiry);
        var comparing = Visits.signedIn(context, http, director);
        var page = Browser.page(comparing.get(at() + "/inquiries"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var closing = page.expectFirst("form[action$=/closing]").attr("action");

        var refused = comparing.post(closing, "outcome", "UNFOUNDED", "finding", "未发现问题");
        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Browser.page(refused);
        assertThat(again.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(again.expectFirst("form[action$=/closing] textarea").val()).isEqualTo("未发现问题");
        assertThat(again.select("form[action$=/comparison] textarea").eachText())
                .isEmpty();
        assertThat(again.select("form[action$=/comparison] input[checked]")).isEmpty();

        var comparison = again.expectFirst("form[action$=/comparison]").attr("action");
        var incomplete = Browser.page(comparing.post(comparison, "outcome", "REJECTED", "why", " "));
        assertThat(incomplete.select("form[action$=/comparison] input[checked]").eachAttr("value"))
                .containsExactly("REJECTED");
        assertThat(incomplete.select("form[action$=/closing] input[checked]")).isEmpty();
    }

    @Test
    @Basis(Provision.INQUIRY)
    void answerThatIsNotTakenStaysOpenWithWhatWasTyped() throws Exception {
        asked();
        var recording = Visits.signedIn(context, http, office);
        var page = Browser.page(recording.get(at() + "/inquiries"));
        assertThat(page.expectFirst("details:has(form[action$=/recorded-answer])")
                        .hasAttr("open"))
                .isFalse();
        var form = page.expectFirst("form[action$=/recorded-answer]").attr("action");
        var refused = recording.send(form, List.of(), "text", "处罚已撤销", "receivedOn", "", "note", "当面递交");
        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Browser.page(refused).expectFirst("details:has(form[action$=/recorded-answer])");
        assertThat(again.hasAttr("open")).isTrue();
        assertThat(again.expectFirst("[name=text]").val()).isEqualTo("处罚已撤销");
        assertThat(again.expectFirst("[name=note]").val()).isEqualTo("当面递交");
        assertThat(again.select("#receivedOn[aria-invalid=true]")).hasSize(1);
    }

    private String heading(Browser browser) throws Exception {
        return Browser.page(browser.get(at() + "/recorded-withdrawal"))
                .expectFirst("h1")
                .text();
    }

    private String at() {
        return "/applications/" + application.text();
    }

    private PaperActId withdrawalBy(Actor actor) {
        var act = new PaperActId(UUID.randomUUID());
        allowed(context.getBean(RecordWithdrawal.class)
                .record(
                        actor,
                        application,
                        act,
                        new PaperForm("因经营调整撤回", FRIDAY, null),
                        ApplicationsSteps.pdf("撤回申请.pdf")));
        return act;
    }

    private InquiryId asked() {
        var inquiry = new InquiryId(UUID.randomUUID());
        allowed(context.getBean(OpenInquiry.class)
                .open(office, application, inquiry, new OpenInquiry.Form("群众反映", "请说明处罚情况", MONDAY)));
        return inquiry;
    }

    private PaperActId answerBy(Actor actor, InquiryId inquiry) {
        var act = new PaperActId(UUID.randomUUID());
        allowed(context.getBean(RecordInquiryAnswer.class)
                .record(actor, inquiry, act, new PaperForm("处罚已撤销", FRIDAY, null), ApplicationsSteps.pdf("书面答复.pdf")));
        return act;
    }

    private Verdict compareWithdrawal(PaperActId act, Compared outcome, String reason) {
        return context.getBean(CompareWithdrawal.class).compare(director, application, act, outcome, reason);
    }

    private Verdict compareAnswer(InquiryId inquiry, PaperActId act, Compared outcome, String reason) {
        return context.getBean(CompareInquiryAnswer.class).compare(director, inquiry, act, outcome, reason);
    }

    private List<Notice> dropped(Actor reader) {
        return context.getBean(Inbox.class).latest(reader, 20).stream()
                .filter(notice -> notice.key().equals("notice.paperAct.dropped"))
                .toList();
    }

    private List<Overdue> late() {
        return lateFor(director);
    }

    private List<Overdue> lateFor(Actor reader) {
        return context.getBean(IntakeReadings.class).board(reader, round).overdue();
    }
}
