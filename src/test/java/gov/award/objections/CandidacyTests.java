package gov.award.objections;

import static gov.award.objections.NoticedRound.rules;
import static gov.award.objections.ObjectionsSteps.allowed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.committee.Choice;
import gov.award.committee.MatterId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import gov.award.people.Browser;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody is taken from the list of proposed winners unheard, nor without a decision that names the remedies. */
@DatabaseTest
@Basis({Provision.COMPLAINTS, Provision.PROPOSE_WINNERS, Provision.PRINCIPLES})
class CandidacyTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeReadings notices;

    private NoticedRound noticed;
    private ObjectionsSteps steps;
    private ComplaintId complaint;
    private UUID hearing;
    private PaperId intent;

    @BeforeEach
    void borneOut() {
        noticed = new NoticedRound(context, clock).published();
        steps = noticed.steps;
        complaint = steps.complaint(noticed.round, noticed.first);
        hearing = UUID.randomUUID();
        intent = new PaperId(UUID.randomUUID());
    }

    @Test
    void committeeIsAskedOnlyWhenThePaperWasServedAndTheDaysAreOver() {
        assertThat(rules(steps.tell(complaint, hearing, intent))).containsExactly("CANDIDACY_NOT_IN_QUESTION");
        steps.verified(complaint, Outcome.PARTLY_BORNE_OUT);
        assertThat(reported(null)).containsExactly("CANDIDATE_NOT_TOLD");
        allowed(steps.tell(complaint, hearing, intent));
        assertThat(reported(null)).containsExactly("CANDIDATE_NOT_SERVED");
        allowed(context.getBean(RecordDelivery.class)
                .record(
                        noticed.office,
                        new ServiceId(UUID.randomUUID()),
                        intent,
                        new ServiceForm("李强", clock.today()),
                        ObjectionsSteps.file("送达回证.pdf")));

        // Served on Monday 1 June 2026, five working days to Monday 8 June.
        clock.set(LocalDate.of(2026, 6, 8), LocalTime.of(23, 59, 59));
        assertThat(reported(null)).containsExactly("CANDIDATE_NOT_HEARD");
        clock.set(LocalDate.of(2026, 6, 9), LocalTime.MIDNIGHT);
        assertThat(rules(steps.state(noticed.member(noticed.first), hearing)))
                .containsExactly("CANDIDACY_STATEMENT_TOO_LATE");
        assertThat(reported(null)).isEmpty();
    }

    @Test
    void candidateStatesItsCaseOnceAndTheOfficeReviewsIt() {
        steps.verified(complaint, Outcome.BORNE_OUT);
        allowed(steps.tell(complaint, hearing, intent));
        var member = noticed.member(noticed.first);
        assertThatThrownBy(() -> steps.state(noticed.member(noticed.second), hearing))
                .isInstanceOf(NotFound.class);
        allowed(steps.state(member, hearing));
        assertThat(rules(steps.state(member, hearing))).containsExactly("CANDIDACY_STATED_ALREADY");
        assertThat(reported(" ")).containsExactly("CANDIDATE_STATEMENT_NOT_REVIEWED");

        // Told anew it is heard anew.
        var again = UUID.randomUUID();
        allowed(steps.tell(complaint, again, new PaperId(UUID.randomUUID())));
        assertThatThrownBy(() -> steps.state(member, hearing)).isInstanceOf(NotFound.class);
        assertThat(reported("不予采纳")).containsExactly("CANDIDATE_NOT_SERVED");
        allowed(steps.state(member, again));
        assertThat(reported("不予采纳")).isEmpty();
    }

    @Test
    void groundIsOneForThatKindOfApplicant() {
        steps.verified(complaint, Outcome.BORNE_OUT);
        var individuals = new TellCandidate.Form(Provision.INDIVIDUAL_CONDUCT, "有违法行为。");
        assertThat(rules(context.getBean(TellCandidate.class)
                        .tell(noticed.director, complaint, hearing, intent, individuals)))
                .containsExactly("CANDIDACY_GROUND_NOT_POSSIBLE");
        assertThat(CandidacyRules.grounds(Kind.INDIVIDUAL))
                .contains(Provision.INDIVIDUAL_CONDUCT, Provision.FRAUD)
                .doesNotContain(Provision.CLEAN_RECORD);
    }

    @Test
    void candidateDroppedGetsADecisionWithTheRemediesBeforeTheListGoesOn() throws Exception {
        var matter = steps.putAfterHearing(complaint, noticed.member(noticed.first));
        var decision = new PaperId(UUID.randomUUID());
        assertThat(page().held()).containsExactly("甲公司");
        assertThat(rules(steps.decide(complaint, decision))).containsExactly("CANDIDACY_NOT_RESOLVED");
        noticed.committee.resolved(Choice.FOR, matter);
        assertThat(page().dropped()).containsExactly("甲公司");
        noticed.over();
        assertThat(noticed.submitting()).containsExactly("CANDIDATES_NOT_TOLD");

        allowed(steps.decide(complaint, decision));

        assertThat(rules(steps.decide(complaint, new PaperId(UUID.randomUUID()))))
                .containsExactly("CANDIDATE_TOLD_ALREADY");
        var director = Visits.signedIn(context, http, noticed.director);
        var paper = Jsoup.parse(director.get("/papers/" + decision.text()).getContentAsString(UTF_8));
        assertThat(director.get("/complaints/" + complaint.text()).getStatus()).isEqualTo(200);
        var member = Visits.signedIn(context, http, noticed.member(noticed.first));
        var hearings =
                RankingsSteps.ids("select id from award.candidacy_hearing where complaint = ?", complaint.value());
        assertThat(Browser.page(member.get("/candidacies/" + hearings.getFirst()))
                        .select("a[href='/papers/" + decision.text() + "']"))
                .hasSize(1);
        assertThat(paper.text()).contains("取消你（单位）的拟获奖资格", "行政复议", "行政诉讼", "第十条第（七）项");
        assertThat(noticed.submitting()).isEmpty();
    }

    @Test
    void candidateWhomTheCommitteeKeepsIsToldSoAndGoesOn() {
        var matter = steps.putAfterHearing(complaint, noticed.member(noticed.first));
        noticed.committee.resolved(Choice.AGAINST, matter);
        allowed(steps.decide(complaint, new PaperId(UUID.randomUUID())));
        noticed.over();

        noticed.approved(noticed.first, noticed.second, noticed.person);
    }

    @Test
    void whoeverIsOutOrApprovedIsNotInQuestion() {
        steps.verified(complaint, Outcome.BORNE_OUT);
        noticed.disqualified(noticed.first);
        assertThat(rules(steps.tell(complaint, hearing, intent))).containsExactly("CANDIDACY_NOT_IN_QUESTION");
        assertThat(reported(null)).isEmpty();

        noticed.over();
        noticed.approved(noticed.second, noticed.person);
        var late = steps.complaint(noticed.round, noticed.second);
        steps.verified(late, Outcome.BORNE_OUT);
        assertThat(rules(steps.tell(late, hearing, intent))).containsExactly("CANDIDACY_NOT_IN_QUESTION");
        assertThat(rules(steps.report(late, new MatterId(UUID.randomUUID()), null)))
                .isEmpty();
    }

    @Test
    void pagesLeadThroughTheHearing() throws Exception {
        steps.verified(complaint, Outcome.BORNE_OUT);
        var director = Visits.signedIn(context, http, noticed.director);
        var path = "/complaints/" + complaint.text();
        assertThat(Browser.page(director.get(path)).select("form[action$=/hearing] option"))
                .anyMatch(option -> option.attr("value").equals("CLEAN_RECORD"));
        assertThat(director.post(path + "/hearing", "ground", "CLEAN_RECORD", "facts", "发生一般生产安全事故。")
                        .getStatus())
                .isEqualTo(303);
        assertThat(director.post(path + "/report").getStatus()).isEqualTo(422);

        var member = Visits.signedIn(context, http, noticed.member(noticed.first));
        var toDo =
                Browser.page(member.get("/")).select("a[href^=/candidacies/]").getFirst();
        var candidacy = toDo.attr("href");
        assertThat(Browser.page(member.get(candidacy)).text())
                .contains("发生一般生产安全事故。")
                .doesNotContain("李某");
        assertThat(Visits.signedIn(context, http, noticed.member(noticed.second))
                        .get(candidacy)
                        .getStatus())
                .isEqualTo(404);
        member.get(candidacy);
        assertThat(member.post(candidacy + "/statement", "text", "事故已整改。").getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(member.get(candidacy)).text()).contains("事故已整改。");

        assertThat(Browser.page(director.get(path)).text()).contains("事故已整改。");
        assertThat(director.post(path + "/report", "review", "整改不改变事故性质。").getStatus())
                .isEqualTo(303);
        var matter =
                new MatterId(RankingsSteps.ids("select matter from award.complaint where id = ?", complaint.value())
                        .getFirst());
        noticed.committee.resolved(Choice.FOR, matter);
        assertThat(Browser.page(director.get("/")).select("a[href=" + path + "]"))
                .anyMatch(link -> link.text().contains("决定"));
        director.get(path);
        assertThat(director.post(path + "/decision").getStatus()).isEqualTo(303);
        var report = RankingsSteps.ids(
                        "select paper from award.complaint_report where complaint = ?", complaint.value())
                .getFirst();
        assertThat(Jsoup.parse(director.get("/papers/" + report).getContentAsString(UTF_8))
                        .text())
                .contains("事故已整改。", "整改不改变事故性质。");
    }

    private List<String> reported(@org.jspecify.annotations.Nullable String review) {
        return rules(steps.report(complaint, new MatterId(UUID.randomUUID()), review));
    }

    private NoticePages.One page() {
        return notices.one(noticed.people.actor(Role.OFFICE), noticed.round);
    }
}
