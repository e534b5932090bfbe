package gov.award.surveys;

import static gov.award.surveys.SurveysSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.surveys.Delivery.Outcome;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.SURVEY)
class SurveysTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RankingsSteps rankings;
    private SurveysSteps steps;
    private RoundId round;
    private Actor office;
    private ApplicationId application;
    private final CommissionId commission = new CommissionId(UUID.randomUUID());
    private final DeliveryId delivery = new DeliveryId(UUID.randomUUID());

    @BeforeEach
    void oneOrganisationIsVisited() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        rankings = new RankingsSteps(context, people);
        application = rankings.shortlisted(round, Kind.ORGANISATION, "甲公司");
        rankings.reached(round, Phase.SITE_REVIEW);
        steps = new SurveysSteps(context, people);
    }

    @ParameterizedTest
    @CsvSource({"-1, SURVEY_DUE_PAST", "0, ", "1, "})
    void agencyHasUntilTodayAtLeast(int days, String expected) {
        assertThat(rules(steps.commission(
                        office, commission, application, agency(), clock.today().plusDays(days))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void onlyShortlistedOrganisationsAreSurveyedByAgenciesAndOnce() {
        var person = rankings.shortlisted(round, Kind.INDIVIDUAL, "张工");
        assertThat(rules(commissioned(person, agency()))).containsExactly("SURVEY_OF_ORGANISATIONS_ONLY");
        assertThat(rules(commissioned(application, people.unit(UnitPart.RECOMMENDING))))
                .containsExactly("UNIT_NOT_AN_AGENCY");
        rankings.reached(round, Phase.EVALUATION);
        assertThat(rules(commissioned(application, agency()))).containsExactly("SURVEY_OF_SHORTLISTED_ONLY");
        rankings.reached(round, Phase.SHORTLIST);
        allowed(commissioned(application, agency()));
        assertThat(rules(commissioned(application, agency()))).containsExactly("SURVEY_ALREADY_COMMISSIONED");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.commission(
                        people.director(), new CommissionId(UUID.randomUUID()), application, agency(), clock.today()));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, SURVEY_INDEX", "0, ", "100, ", "100.01, SURVEY_INDEX", "82.355, SURVEY_INDEX"})
    void indexLiesBetweenNoughtAndHundred(String index, String expected) {
        underWay();
        steps.pledged(round, steps.agency());
        assertThat(rules(steps.deliver(steps.agency(), commission, delivery, index)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"-1, SURVEY_FIELDWORK_EARLY", "0, ", "1, "})
    void fieldworkBeginsOnTheDayOfTheCommissionAtTheEarliest(int days, String expected) {
        var commissioned = clock.today();
        underWay();
        steps.pledged(round, steps.agency());
        clock.set(commissioned.plusDays(5));
        assertThat(rules(steps.deliver(steps.agency(), commission, delivery, "82.35", commissioned.plusDays(days))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void agencyDeliversItsOwnAfterItsPledgeDuringTheSiteReviewAndIsLockedThen() {
        underWay();
        var agency = steps.agency();
        assertThat(rules(steps.deliver(agency, commission, delivery, "82.35"))).containsExactly("PLEDGE_MISSING");
        steps.pledged(round, agency);
        var other = people.actor(Role.AGENCY, people.anotherUnit(UnitPart.AGENCY, "别的机构"));
        steps.pledged(round, other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.deliver(other, commission, delivery, "82.35"));
        rankings.reached(round, Phase.SHORTLIST);
        assertThat(rules(steps.deliver(agency, commission, delivery, "82.35"))).containsExactly("SURVEY_NOT_OPEN");
        rankings.reached(round, Phase.SITE_REVIEW);
        allowed(steps.deliver(agency, commission, delivery, "82.35"));
        assertThat(rules(steps.deliver(agency, commission, new DeliveryId(UUID.randomUUID()), "90.00")))
                .containsExactly("SURVEY_ALREADY_DELIVERED");
    }

    @Test
    void rejectedDeliveryIsDeliveredAnewAndAnAcceptedOneStands() {
        underWay();
        steps.pledged(round, steps.agency());
        allowed(steps.deliver(steps.agency(), commission, delivery, "82.35"));
        assertThat(rules(steps.decide(office, commission, delivery, Outcome.REJECTED, " ")))
                .containsExactly("REJECTION_WITHOUT_REASON");
        assertThat(rules(steps.decide(office, commission, delivery, Outcome.REJECTED, "样".repeat(1001))))
                .containsExactly("TEXT_TOO_LONG");
        allowed(steps.decide(office, commission, delivery, Outcome.REJECTED, "样".repeat(1000)));
        assertThat(rules(steps.decide(office, commission, delivery, Outcome.ACCEPTED, "")))
                .containsExactly("DELIVERY_NOT_OPEN");

        clock.advance(java.time.Duration.ofMinutes(1));
        var second = new DeliveryId(UUID.randomUUID());
        allowed(steps.deliver(steps.agency(), commission, second, "85.00"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.decide(steps.agency(), commission, second, Outcome.ACCEPTED, ""));
        allowed(steps.decide(office, commission, second, Outcome.ACCEPTED, ""));
        assertThat(rules(steps.deliver(steps.agency(), commission, new DeliveryId(UUID.randomUUID()), "99.00")))
                .containsExactly("SURVEY_ALREADY_DELIVERED");
        assertThat(rules(steps.decide(office, commission, second, Outcome.REJECTED, "反悔")))
                .containsExactly("DELIVERY_NOT_OPEN");
    }

    @Test
    void commissionThatIsNotFulfilledIsEndedForAReasonAndGivenToAnother() {
        underWay();
        steps.pledged(round, steps.agency());
        var end = context.getBean(EndCommission.class);
        for (var actor : List.of(people.director(), steps.agency(), people.actor(Role.SUPERVISOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end.end(actor, commission, "逾期未交"));
        }
        assertThat(rules(end.end(office, commission, " "))).containsExactly("SURVEY_END_WITHOUT_REASON");
        assertThat(rules(end.end(office, commission, "逾".repeat(1001)))).containsExactly("TEXT_TOO_LONG");

        allowed(end.end(office, commission, "逾".repeat(1000)));

        assertThat(rules(end.end(office, commission, "再次"))).containsExactly("SURVEY_NOT_ENDABLE");
        assertThat(rules(steps.deliver(steps.agency(), commission, delivery, "82.35")))
                .containsExactly("SURVEY_ALREADY_DELIVERED");
        allowed(commissioned(application, people.anotherUnit(UnitPart.AGENCY, "另一机构")));
    }

    @Test
    void commissionIsNotEndedOnceItsResultIsAccepted() {
        underWay();
        steps.pledged(round, steps.agency());
        allowed(steps.deliver(steps.agency(), commission, delivery, "82.35"));
        allowed(steps.decide(office, commission, delivery, Outcome.ACCEPTED, ""));
        assertThat(rules(context.getBean(EndCommission.class).end(office, commission, "另选机构")))
                .containsExactly("SURVEY_NOT_ENDABLE");
        assertThat(rules(commissioned(application, agency()))).containsExactly("SURVEY_ALREADY_COMMISSIONED");
    }

    @Test
    @Basis(Provision.SITE_REVIEW)
    void evaluationOpensFromTheSiteReviewOnly() {
        var open = context.getBean(OpenEvaluation.class);
        assertThat(rules(open.open(office, round))).contains("SURVEY_MISSING");
        rankings.reached(round, Phase.SHORTLIST);
        assertThat(rules(open.open(office, round))).contains("ROUND_MOVE_NOT_POSSIBLE");
        for (var role : List.of(Role.ASSESSOR, Role.AGENCY, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open.open(actor, round));
        }
    }

    private void underWay() {
        allowed(steps.commission(office, commission, application, agency(), clock.today()));
    }

    private Verdict commissioned(ApplicationId of, gov.award.acting.UnitId unit) {
        return steps.commission(office, new CommissionId(UUID.randomUUID()), of, unit, clock.today());
    }

    private gov.award.acting.UnitId agency() {
        return people.unit(UnitPart.AGENCY);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
