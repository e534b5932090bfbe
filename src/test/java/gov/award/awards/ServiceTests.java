package gov.award.awards;

import static gov.award.awards.AwardsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.FindEligibility;
import gov.award.applications.Outcome;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.objections.ObjectionsSteps;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.qualification.DisqualifyApplication;
import gov.award.qualification.RefuseApplication;
import gov.award.qualification.StateCase;
import gov.award.qualification.TellIntendedRefusal;
import gov.award.recommendations.ForwardApplication;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.register.RegisterSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Who did not agree to be served in the system is served on paper, and the round waits for the proof. */
@DatabaseTest
@Basis({Provision.PROCEDURE, Provision.APPROVAL})
class ServiceTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 12);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Archive archive;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RecommendationsSteps recommendations;
    private AwardsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Party winner;
    private Party loser;
    private Party unfit;
    private Party fallen;
    private ApplicationId won;

    @BeforeEach
    void fourApplicationsOneWithConsent() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        recommendations = new RecommendationsSteps(context, people);
        steps = new AwardsSteps(context, people);
        var applications = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = recommendations.pledged(round, rounds.office());
        director = recommendations.pledged(round, rounds.director());
        winner = applications.organisation("青岚机械有限公司");
        loser = applications.organisation("东川纺织有限公司");
        unfit = applications.organisation("松岗建材有限公司");
        fallen = applications.organisation("石桥食品有限公司");
        won = applications.submitted(winner, round);
        applications.submittedForPaper(loser, round);
        refused(applications.submittedForPaper(unfit, round));
        disqualified(applications.submittedForPaper(fallen, round));
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(DECIDED);
        steps.approved(round, DECIDED, won);
        allowed(steps.publish(round));
        steps.allocated(round, "100000");
    }

    @Test
    void roundIsCompletedOnceEveryLetterHasReachedWhoeverDidNotAgreeToElectronicService() throws Exception {
        for (var party : List.of(loser, unfit, fallen)) {
            for (var line :
                    archive.list(party.member(), null, "", PageRequest.of(1)).rows()) {
                var path = "/papers/" + line.id().text();
                assertThat(Visits.signedIn(context, http, party.member())
                                .get(path)
                                .getStatus())
                        .isEqualTo(200);
            }
        }
        assertThat(missing())
                .containsExactlyInAnyOrder(
                        unserved("松岗建材有限公司", PaperKind.NOT_QUALIFIED),
                        unserved("石桥食品有限公司", PaperKind.DISQUALIFIED),
                        unserved("松岗建材有限公司", PaperKind.RESULT),
                        unserved("石桥食品有限公司", PaperKind.RESULT),
                        unserved("东川纺织有限公司", PaperKind.RESULT));

        served(loser, PaperKind.RESULT);
        served(unfit, PaperKind.RESULT);
        served(fallen, PaperKind.RESULT);
        served(fallen, PaperKind.DISQUALIFIED);
        assertThat(missing()).containsExactly(unserved("松岗建材有限公司", PaperKind.NOT_QUALIFIED));
        served(unfit, PaperKind.NOT_QUALIFIED);
        assertThat(missing()).isEmpty();
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void lettersNameWhoTheMeasuresSayAllocatesAndWhoApproves() {
        assertThat(html(winner.member(), PaperKind.RESULT))
                .contains("由县长批拨，县财政支付")
                .doesNotContain("县人民政府批拨");
        assertThat(html(office, PaperKind.ALLOCATION)).contains("经衡阳县人民政府审定批准", "列入县财政预算");
    }

    private void refused(ApplicationId application) {
        var unit = recommendations.recommender(round);
        recommendations.given(unit, application, unfit.kind(), OpinionOutcome.NOT_RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        told(application, unfit, "未获推荐。");
        allowed(context.getBean(RefuseApplication.class)
                .refuse(director, application, new PaperId(UUID.randomUUID()), "经复核不成立。"));
    }

    private void disqualified(ApplicationId application) {
        recommendations.recommended(recommendations.recommender(round), application, fallen.kind());
        recommendations.qualified(office, application, fallen.kind());
        allowed(context.getBean(FindEligibility.class)
                .find(office, application, Provision.CLEAN_RECORD, Outcome.NOT_MET, "处罚决定书2026年第3号"));
        told(application, fallen, "受到环保处罚。");
        allowed(context.getBean(DisqualifyApplication.class)
                .disqualify(director, application, new PaperId(UUID.randomUUID()), "经复核不成立。"));
    }

    private void told(ApplicationId application, Party party, String facts) {
        allowed(context.getBean(TellIntendedRefusal.class)
                .tell(office, application, UUID.randomUUID(), new PaperId(UUID.randomUUID()), facts));
        allowed(context.getBean(StateCase.class).state(party.member(), application, "情况已经整改。", null));
    }

    private List<List<Object>> missing() {
        var verdict = context.getBean(CompleteRound.class).complete(people.director(), round);
        assertThat(verdict.reasons()).extracting(Refusal::rule).allMatch("NOTICE_NOT_SERVED"::equals);
        return verdict.reasons().stream().map(Refusal::arguments).toList();
    }

    private static List<Object> unserved(String name, PaperKind kind) {
        return List.of(name, kind);
    }

    private void served(Party party, PaperKind kind) {
        allowed(context.getBean(RecordDelivery.class)
                .record(
                        office,
                        new ServiceId(UUID.randomUUID()),
                        id(party.member(), kind),
                        new ServiceForm("张某", clock.today()),
                        RegisterSteps.scan()));
    }

    private String html(Actor reader, PaperKind kind) {
        return archive.read(reader, id(reader, kind)).html();
    }

    private PaperId id(Actor reader, PaperKind kind) {
        return archive.list(reader, kind, "", PageRequest.of(1))
                .rows()
                .getFirst()
                .id();
    }
}
