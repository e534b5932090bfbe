package gov.award.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.notices.SentFilter;
import gov.award.papers.PaperId;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What follows an announcement: corrections, supplements, a later deadline, the end of the round; and who is told. */
@DatabaseTest
@Basis({Provision.ANNOUNCEMENT, Provision.SUBMISSION})
class FollowingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    AnnouncementReadings readings;

    @Autowired
    AskToDos toDos;

    private PeopleSteps people;
    private RoundsSteps steps;
    private ApplicationsSteps applications;
    private Actor recommender;
    private RoundId round;
    private ApplicationsSteps.Party drafting;
    private ApplicationsSteps.Party applied;
    private ApplicationsSteps.Party elsewhere;
    private ApplicationId draft;
    private ApplicationId application;

    @BeforeEach
    void announced() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
        recommender = people.actor(Role.RECOMMENDER, people.unit(UnitPart.RECOMMENDING));
        round = steps.announcedRound();
        applications = new ApplicationsSteps(context, people);
        drafting = applications.organisation("起草公司");
        applied = applications.organisation("申报公司");
        elsewhere = applications.organisation("未申报公司");
        draft = applications.draft(drafting, round);
        application = applications.submitted(applied, round);
    }

    @Test
    void aCorrectionIsIssuedInPrintToldAndMarkedInWhatWasAnnounced() throws Exception {
        assertThat(correct("证明材料", "证明材料原件")).isEqualTo(Verdict.ALLOWED);
        assertThat(issue(null)).containsExactly("CHANNEL_MISSING", "CHANNEL_MISSING");
        steps.channel(round, "medium");
        assertThat(issue(null)).containsExactly("CHANNEL_MISSING");
        steps.channel(round, "website");
        assertThat(rules(correct("自评报告", "评价报告"))).containsExactly("PUBLISHED_AS_DRAFTED");
        assertThat(toDos.of(steps.director(), "announcements")).containsExactly("todo.roundIssue");
        assertThat(issue(null)).isEmpty();
        assertThat(toDos.of(steps.director(), "announcements")).isEmpty();

        var page = Browser.page(Browser.of(http).get("/public/rounds/" + round.text()));
        assertThat(page.select("h2").eachText()).containsSubsequence("更正公告（第1号）", "评审公告");
        assertThat(page.select("dl del").text()).isEqualTo("证明材料");
        assertThat(page.select("dl ins").text()).isEqualTo("证明材料原件");
        for (var who : List.of(recommender, drafting.member(), applied.member())) {
            assertThat(told(who)).as(who.name()).contains("notice.announcements.corrected");
        }
        assertThat(told(elsewhere.member())).doesNotContain("notice.announcements.corrected");
        assertThat(Browser.page(Browser.of(http).get("/")).text()).contains("更正公告");
    }

    @Test
    void whoDraftsIsNotBetrayedByWhatTheyWereTold() {
        supplemented("纸质材料可以邮寄。");
        var sent = context.getBean(Inbox.class)
                .sent(steps.office(), new SentFilter("", SentFilter.Which.ALL, null), new PageRequest(1, 200));
        assertThat(sent.rows())
                .filteredOn(line -> line.key().equals("notice.announcements.supplemented"))
                .extracting(line -> line.recipient())
                .containsExactly(recommender.name());
    }

    @Test
    void correctionsAreCountedApartFromSupplementsAndNewestComesFirst() {
        supplemented("纸质材料可以邮寄。");
        supplemented("邮寄地址为云溪大道。");
        assertThat(correct("证明材料", "证明材料原件")).isEqualTo(Verdict.ALLOWED);
        published();
        assertThat(issue(null)).isEmpty();
        var shown = readings.announced(Actor.system(Role.PUBLIC, people.programme()), round);
        assertThat(shown.announcements())
                .extracting(each -> each.kind() + " " + each.serial())
                .containsExactly("CORRECTION 1", "SUPPLEMENT 2", "SUPPLEMENT 1", "FIRST 1");
        assertThat(shown.round().deadline())
                .isEqualTo(clock.today()
                        .plusDays(30)
                        .atTime(LocalTime.of(17, 30))
                        .atZone(clock.zone())
                        .toInstant());
    }

    @Test
    @Basis({Provision.QUOTA, Provision.REGISTRATION})
    void aCorrectionTouchesNeitherTheTimeNorWhatTheMeasuresSet() {
        for (var part : List.of(AnnouncedPart.APPLICATION_TIME, AnnouncedPart.CONDITIONS, AnnouncedPart.PLACES)) {
            assertThat(context.getBean(DraftCorrection.class)
                            .draft(steps.office(), round, UUID.randomUUID(), form(part, "提交", "不提交"))
                            .reasons())
                    .as(part.name())
                    .isEqualTo(part.fixed())
                    .isNotEmpty();
        }
        var early = clock.today().plusDays(29);
        var text = "于%d月%d日前提交".formatted(early.getMonthValue(), early.getDayOfMonth());
        assertThat(rules(correct("提交", text))).containsExactly("TEXT_SHORTENS_TIME");
        var last = clock.today().plusDays(30);
        assertThat(correct("提交", "于%d月%d日前提交".formatted(last.getMonthValue(), last.getDayOfMonth())))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aDayBeforeTheDeadlineNeedsAReason() {
        var day = clock.today().plusDays(3);
        assertThat(supplement("%d月%d日举办申报培训会。".formatted(day.getMonthValue(), day.getDayOfMonth())))
                .isEqualTo(Verdict.ALLOWED);
        published();
        assertThat(issue(null)).containsExactly("TEXT_NAMES_EARLIER_DAY");
        assertThat(issue("培训会与申报期限无关。")).isEmpty();
    }

    @Test
    void beforeTheAnnouncementThereIsNothingToCorrect() {
        var preparing = steps.round(2030);
        assertThat(context.getBean(DraftSupplement.class)
                        .draft(
                                steps.office(),
                                preparing,
                                UUID.randomUUID(),
                                new DraftSupplement.Form("补充", "评审办", null))
                        .reasons())
                .extracting(Refusal::rule)
                .containsExactly("NOTHING_ANNOUNCED");
    }

    @Test
    void aLaterDeadlineIsToldToApplicantsToo() {
        var later = clock.today().plusDays(40).atTime(17, 30);
        assertThat(context.getBean(DraftAnnouncement.class)
                        .draft(
                                steps.office(),
                                round,
                                UUID.randomUUID(),
                                new AnnouncementForm("因停电延长。", "评审办", later, null)))
                .isEqualTo(Verdict.ALLOWED);
        published();
        assertThat(context.getBean(ExtendDeadline.class)
                        .extend(steps.director(), round, new PaperId(UUID.randomUUID())))
                .isEqualTo(Verdict.ALLOWED);
        for (var who : List.of(recommender, drafting.member(), applied.member())) {
            assertThat(told(who)).as(who.name()).contains("notice.rounds.extended");
        }
        assertThat(told(elsewhere.member())).doesNotContain("notice.rounds.extended");
    }

    @Test
    @Basis(Provision.DECIDE_MAJOR_MATTERS)
    void aRoundCancelledInMidIntakeIsToldToAllAndTakesNothingMore() throws Exception {
        steps.redone(round, Move.CANCEL);

        for (var who : List.of(recommender, drafting.member(), applied.member())) {
            assertThat(told(who)).as(who.name()).contains("notice.announcements.cancelled");
        }
        var stranger = Browser.of(http);
        assertThat(Browser.page(stranger.get("/public/rounds/" + round.text())).text())
                .contains("终止公告", "经评审委员会决定终止本届评审", "第七条");
        assertThat(Browser.page(stranger.get("/")).text()).contains("终止2026年县长质量奖评审工作的公告");
        var member = Visits.signedIn(context, http, applied.member());
        assertThat(Browser.page(member.get("/applications/" + application.text()))
                        .text())
                .contains("本届已经评委会决议终止", "第七条");
        assertThat(member.get("/applications/" + application.text() + "/print?version=1")
                        .getStatus())
                .isEqualTo(200);
        var drafter = Visits.signedIn(context, http, drafting.member());
        var overview = Browser.page(drafter.get("/applications/" + draft.text()));
        assertThat(overview.text()).contains("本届已经评委会决议终止");
        assertThat(overview.select("a[href$=/submission]")).isEmpty();
        assertThat(applications.submit(drafting, draft).reasons())
                .extracting(Refusal::basis)
                .contains(Provision.DECIDE_MAJOR_MATTERS);
        assertThat(rules(correct("证明材料", "证明材料原件"))).contains("ROUND_CANCELLED");
    }

    private void supplemented(String text) {
        assertThat(supplement(text)).isEqualTo(Verdict.ALLOWED);
        published();
        assertThat(issue(null)).isEmpty();
    }

    private void published() {
        steps.channel(round, "medium");
        steps.channel(round, "website");
    }

    private Verdict supplement(String text) {
        return context.getBean(DraftSupplement.class)
                .draft(steps.office(), round, UUID.randomUUID(), new DraftSupplement.Form(text, "评审办", null));
    }

    private Verdict correct(String old, String right) {
        return context.getBean(DraftCorrection.class)
                .draft(steps.office(), round, UUID.randomUUID(), form(AnnouncedPart.HOW_TO_APPLY, old, right));
    }

    private CorrectionForm form(AnnouncedPart part, String old, String right) {
        var first = readings.announced(Actor.system(Role.PUBLIC, people.programme()), round)
                .announcements()
                .getLast();
        return CorrectionForm.of(first.id(), "原公告笔误。", "评审办", new CorrectionPoint(part, old, right), null);
    }

    private List<String> issue(@Nullable String justification) {
        return rules(context.getBean(IssueFollowing.class)
                .issue(steps.director(), round, new PaperId(UUID.randomUUID()), justification));
    }

    private List<String> told(Actor who) {
        return context.getBean(Inbox.class).latest(who, 20).stream()
                .map(Notice::key)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
