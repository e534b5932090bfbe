package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Verdict;
import gov.award.notices.SentFilter.Which;
import gov.award.panels.Stage;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Wordings, log and channels as people see them, with no channel set up. */
@DatabaseTest
class NoticesScreensTests {

    private static final String PAGE = "/notices/wordings/notice.paper/email";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    ChooseWording chooseWording;

    @Autowired
    Wordings wordings;

    @Autowired
    TellPeople tellPeople;

    @Autowired
    Inbox inbox;

    @Autowired
    MovableClock clock;

    PeopleSteps people;
    Actor clerk;

    @BeforeEach
    void office() {
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
    }

    @Test
    void aReminderSaysAConstantByItsLabel() throws Exception {
        var waits = Sentence.reminder("todo.sheet", LocalDate.of(2026, 8, 21), false, List.of("蓝溪机械", Stage.SITE));
        assertThat(tellPeople.tell(
                        clerk, List.of(clerk.requirePerson()), "notice.reminder.due", waits, "/", Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);

        var text = Browser.page(Visits.signedIn(context, http, clerk).get("/inbox"))
                .text();
        assertThat(text).contains("提交对蓝溪机械的评分表（现场评审），期限 2026年8月21日").doesNotContain("SITE");
    }

    @Test
    void officeWritesAWordingPreviewsItAndGoesBackWhileOldVersionsAreKept() throws Exception {
        var office = Visits.signedIn(context, http, clerk);
        assertThat(Browser.page(office.get("/notices/wordings")).text()).contains("有文书送达", "系统默认");
        assertThat(Browser.page(office.get(PAGE)).text()).contains("衡阳县县长质量奖：有文书送达", "没有修改过");

        var preview = office.post(PAGE + "/preview", "seen", "0", "subject", "新主题", "body", "{收件人}：{事项}\n{链接}");
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(Browser.page(preview).text()).contains("张三：有文书送达", "没有修改过");
        assertThat(Browser.page(preview).expectFirst("input[name=subject]").val())
                .isEqualTo("新主题");

        var refused = office.post(PAGE, "seen", "0", "subject", "新主题", "body", "{密码}");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).text()).contains("不认识的占位符：{密码}", "正文缺少占位符：{事项}", "正文缺少占位符：{链接}");
        assertThat(Browser.page(refused).expectFirst("textarea").text()).isEqualTo("{密码}");

        assertThat(office.post(PAGE, "seen", "0", "subject", "新主题", "body", "{事项}\r\n{链接}<b>")
                        .getStatus())
                .isEqualTo(303);
        assertThat(wordings.inForce(clerk.requireProgramme().value(), "notice.paper", Medium.EMAIL))
                .isEqualTo(new Wording("新主题", "{事项}\n{链接}<b>"));
        assertThat(office.post(PAGE + "/default", "seen", "1").getStatus()).isEqualTo(303);
        assertThat(wordings.inForce(clerk.requireProgramme().value(), "notice.paper", Medium.EMAIL)
                        .subject())
                .isEqualTo("{奖项}：{事项}");
        assertThat(Browser.page(office.get(PAGE)).text()).contains("新主题", "恢复系统默认文字", "{事项}");
        assertThat(wordings.versions(clerk, "notice.paper", Medium.EMAIL)).hasSize(2);
    }

    @Test
    void whatTheOfficeWritesForTheInboxStandsInMessagesSentFromThenOn() throws Exception {
        var reader = people.actor(Role.APPLICANT);
        tell(reader);
        clock.advance(java.time.Duration.ofMinutes(1));
        assertThat(chooseWording.choose(clerk, "notice.paper", Medium.INBOX, 0, new Wording("", "{收件人}：{内容}咨询电话见公告。")))
                .isEqualTo(Verdict.ALLOWED);
        clock.advance(java.time.Duration.ofMinutes(1));
        tell(reader);

        var inbox = Browser.page(Visits.signedIn(context, http, reader).get("/inbox"));
        assertThat(inbox.select("tbody td:first-child").eachText())
                .satisfiesExactly(
                        newer -> assertThat(newer)
                                .startsWith(reader.name() + "：")
                                .endsWith("咨询电话见公告。"),
                        older -> assertThat(older).doesNotContain("咨询电话"));
        assertThat(Browser.page(Visits.signedIn(context, http, clerk).get("/notices/sent"))
                        .text())
                .contains("咨询电话见公告。");
    }

    @Test
    void wordingChangedMeanwhileIsRefusedAndShown() {
        var first = new Wording("甲", "{事项}{链接}");
        assertThat(chooseWording.choose(clerk, "notice.paper", Medium.EMAIL, 0, first))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(chooseWording
                        .choose(clerk, "notice.paper", Medium.EMAIL, 0, new Wording("乙", "{事项}{链接}"))
                        .reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly("TEMPLATE_STALE");
        assertThat(wordings.versions(clerk, "notice.paper", Medium.EMAIL)).hasSize(1);
    }

    @Test
    void supervisorReadsWordingsOthersDoNotAndNobodyInventsAKind() throws Exception {
        var supervisor = people.actor(Role.SUPERVISOR);
        var wording = new Wording("甲", "{事项}{链接}");
        assertThat(wordings.list(supervisor)).isNotEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> chooseWording.choose(supervisor, "notice.paper", Medium.EMAIL, 0, wording));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wordings.list(people.actor(Role.ASSESSOR)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> chooseWording.choose(clerk, "notice.unheard", Medium.EMAIL, 0, wording));
        var office = Visits.signedIn(context, http, clerk);
        assertThat(office.get("/notices/wordings/notice.unheard/email").getStatus())
                .isEqualTo(404);
        assertThat(office.get("/notices/wordings/notice.paper/pigeon").getStatus())
                .isEqualTo(404);
    }

    @Test
    void logIsFilteredAndSaysThatMessagesStayInside() throws Exception {
        var reader = people.actor(Role.APPLICANT);
        tell(reader);
        tell(people.actor(Role.ASSESSOR));

        assertThat(log(clerk, new SentFilter(" " + reader.name() + " ", Which.ALL, null)))
                .hasSize(1);
        assertThat(log(clerk, new SentFilter("", Which.UNREAD, null))).hasSize(2);
        assertThat(log(clerk, new SentFilter("", Which.UNDELIVERED, null))).isEmpty();
        assertThat(log(clerk, new SentFilter("", Which.ALL, Channel.EMAIL))).isEmpty();
        assertThat(log(clerk, new SentFilter("", Which.ALL, null)))
                .extracting(SentNotice::mailState)
                .containsOnlyNulls();
        var office = Visits.signedIn(context, http, clerk);
        assertThat(Browser.page(office.get("/notices/sent?which=UNREAD&recipient="
                                + java.net.URLEncoder.encode(reader.name(), java.nio.charset.StandardCharsets.UTF_8)))
                        .text())
                .contains("本系统未配置", "决定书", "共 1 条");
        office.get("/notices/sent?language=en");
        for (var page : List.of(
                "/notices/sent", "/notices/wordings", PAGE, "/inbox", "/inbox/channels", "/inbox/channels/sms")) {
            assertThat(office.get(page).getContentAsString()).as(page).doesNotContain("⟦");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-02-01T99:00:00Z", "2026-02-01T..Z"})
    void whatLooksLikeADayAndIsNoneIsKeptAsItWasWritten(String typed) throws Exception {
        assertThat(tellPeople.tell(
                        clerk,
                        List.of(clerk.requirePerson()),
                        "notice.paper",
                        List.of(typed),
                        "/papers",
                        Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);
        var office = Visits.signedIn(context, http, clerk);
        for (var page : List.of("/inbox", "/notices/sent")) {
            var shown = office.get(page);
            assertThat(shown.getStatus()).as(page).isEqualTo(200);
            assertThat(Browser.page(shown).text()).as(page).contains(typed);
        }
    }

    @Test
    void officeDoesNotSeeWhatTheInspectionIsTold() {
        var supervisor = people.actor(Role.SUPERVISOR);
        tell(supervisor);
        tell(clerk);

        assertThat(log(clerk, new SentFilter("", Which.ALL, null)))
                .extracting(SentNotice::recipient)
                .containsExactly(clerk.name());
        assertThat(log(supervisor, new SentFilter("", Which.ALL, null))).hasSize(2);
        assertThat(inbox.unread(supervisor)).isEqualTo(1);
    }

    private List<SentNotice> log(Actor actor, SentFilter filter) {
        return inbox.sent(actor, filter, PageRequest.of(1)).rows();
    }

    private void tell(Actor recipient) {
        assertThat(tellPeople.tell(
                        clerk,
                        List.of(recipient.requirePerson()),
                        "notice.paper",
                        List.of("决定书", "1号"),
                        "/papers",
                        Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);
    }
}
