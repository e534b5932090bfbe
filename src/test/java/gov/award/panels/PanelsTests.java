package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

@DatabaseTest
@Import(PanelsTests.Seen.class)
@Basis({Provision.TEAMS, Provision.ASSESSOR_POOL, Provision.CONFIDENTIALITY, Provision.PRINCIPLES})
class PanelsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Seen seen;

    private RecommendationsSteps recommendations;
    private PanelsSteps steps;
    private RoundsSteps rounds;
    private RoundId round;
    private Actor office;
    private Actor director;

    @BeforeEach
    void roundAfterTheDeadline() {
        var people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        recommendations = new RecommendationsSteps(context, people);
        round = rounds.announcedRound();
        office = recommendations.pledged(round, rounds.office());
        director = recommendations.pledged(round, rounds.director());
        steps = new PanelsSteps(context, people, office);
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void teamOfThreeToFiveIsFormed(int size) {
        var members = steps.ready(round, size);
        assertThat(steps.form(new TeamId(UUID.randomUUID()), round, Stage.DOCUMENT, Kind.ORGANISATION, members))
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void smallerOrLargerTeamIsRefused(int size) {
        var members = steps.ready(round, size);
        assertThat(rules(steps.form(new TeamId(UUID.randomUUID()), round, Stage.DOCUMENT, Kind.ORGANISATION, members)))
                .containsExactly("TEAM_SIZE");
    }

    @Test
    void secondTeamOfAKindNeedsAReason() {
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, steps.ready(round, 3));
        assertThat(steps.form(
                        new TeamId(UUID.randomUUID()), round, Stage.DOCUMENT, Kind.ORGANISATION, steps.ready(round, 3)))
                .isInstanceOf(Verdict.NeedsJustification.class);
    }

    @Test
    void sameAssessorsSitInBothBodies() {
        var members = steps.ready(round, 3);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        assertThat(steps.form(new TeamId(UUID.randomUUID()), round, Stage.SITE, Kind.ORGANISATION, members))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void memberComesFromThePoolIsChosenAndHasPledged() {
        var members = new java.util.ArrayList<>(steps.ready(round, 2));
        members.add(steps.assessor("未选聘单位"));
        assertThat(rules(steps.form(new TeamId(UUID.randomUUID()), round, Stage.DOCUMENT, Kind.ORGANISATION, members)))
                .containsExactly("MEMBER_NOT_SELECTED", "MEMBER_NOT_PLEDGED");
    }

    @Test
    void reviewOpensOnceTeamsAreCompleteAndInterestsSettled() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var open = context.getBean(OpenDocumentReview.class);
        assertThat(rules(open.open(office, round))).containsExactly("CASE_WITHOUT_TEAM");

        var members = steps.ready(round, 4);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        assertThat(rules(open.open(office, round))).containsExactly("INTERESTS_NOT_SETTLED");

        var leader = members.getFirst();
        steps.unconcerned(round, members.subList(1, 4), List.of(application));
        steps.interested(round, leader, application, "曾任该公司顾问");
        decided(leader, application, InterestOutcome.RECUSED);
        assertThat(rules(open.open(office, round))).containsExactly("CASE_WITHOUT_LEADER");

        allowed(context.getBean(AppointForCase.class)
                .appoint(office, application, Stage.DOCUMENT, members.get(1).requirePerson(), Duty.LEADER, "组长回避"));
        allowed(open.open(director, round));

        var scorers = seen.scorers(members.get(2), application);
        assertThat(scorers).hasSize(3);
        assertThat(scorers.getFirst().person()).isEqualTo(members.get(1).requirePerson());
        assertThat(scorers.getFirst().leader()).isTrue();
        assertThat(seen.brief(members.get(1), application)).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seen.brief(leader, application));
    }

    @Test
    void twoScorersAreTooFewUntilASubstituteIsAppointed() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var members = steps.ready(round, 4);
        var substitute = members.get(3);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members.subList(0, 3));
        assertThat(seen.teams(office, round)).hasSize(1);
        steps.unconcerned(round, List.of(members.get(0), members.get(1), substitute), List.of(application));
        steps.interested(round, members.get(2), application, "持有股份");
        decided(members.get(2), application, InterestOutcome.RECUSED);
        var open = context.getBean(OpenDocumentReview.class);
        assertThat(rules(open.open(office, round))).containsExactly("TOO_FEW_SCORERS");

        allowed(context.getBean(AppointForCase.class)
                .appoint(office, application, Stage.DOCUMENT, substitute.requirePerson(), Duty.SUBSTITUTE, "成员回避"));
        allowed(open.open(office, round));
        assertThat(seen.brief(substitute, application)).isNotEmpty();
    }

    @Test
    void recusalReachesTheOfficeToo() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        assertThat(seen.brief(office, application)).isNotEmpty();

        allowed(context.getBean(RecusePerson.class).recuse(director, office.requirePerson(), application, "近亲属任职"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seen.brief(office, application));
        assertThat(seen.brief(director, application)).isNotEmpty();
        assertThat(rules(context.getBean(OpenDocumentReview.class).open(office, round)))
                .contains("RECUSED_OPENS_REVIEW");
    }

    @Test
    void nobodyDecidesOnAnInterestOfTheirOwnAndNobodyTwice() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        steps.interested(round, office, application, "近亲属任职");
        var declaration = context.getBean(PanelReadings.class)
                .interests(director, round)
                .interests()
                .getFirst()
                .declaration();
        var decide = context.getBean(DecideInterest.class);

        assertThat(rules(decide.decide(office, declaration, InterestOutcome.NO_CONFLICT, "没有关系")))
                .containsExactly("DECIDES_ON_OWN_INTEREST");
        allowed(decide.decide(director, declaration, InterestOutcome.NO_CONFLICT, "远亲"));
        assertThat(rules(decide.decide(director, declaration, InterestOutcome.RECUSED, "改变主意")))
                .containsExactly("INTEREST_ALREADY_DECIDED");
    }

    @Test
    void employerOnRecordIsHintedAt() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var assessor = steps.assessor("云溪样本集团");
        steps.pledged(round, assessor);

        assertThat(context.getBean(PanelReadings.class)
                        .conflicts(assessor, round)
                        .cases())
                .singleElement()
                .matches(ConflictsPage.Line::hint)
                .matches(line -> line.application().equals(application));
    }

    @Test
    void listOfNamesOpensWithThePledge() {
        recommendations.qualifiedRow(round, "云溪样本集团");
        var assessor = steps.assessor("别处");
        assertThat(context.getBean(PanelReadings.class)
                        .conflicts(assessor, round)
                        .cases())
                .isEmpty();
        assertThat(rules(context.getBean(DeclareInterests.class).declare(assessor, round, List.of())))
                .contains("PLEDGE_MISSING");
    }

    @Test
    void pagesShowWhatThereIs() {
        recommendations.qualifiedRow(round, "云溪样本集团");
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, steps.ready(round, 3));
        var readings = context.getBean(PanelReadings.class);

        assertThat(readings.pool(office, "", gov.award.web.PageRequest.of(1))
                        .list()
                        .total())
                .isEqualTo(3);
        var teams = readings.teams(office, round);
        assertThat(teams.teams()).hasSize(1);
        assertThat(teams.chosen()).hasSize(3).allMatch(TeamsPage.Chosen::pledged);
        assertThat(teams.cases()).hasSize(1);
        assertThat(readings.pledges(office).rounds()).hasSize(1);
        assertThat(context.getBean(PanelToDos.class)).isNotNull();
    }

    private void decided(Actor assessor, ApplicationId application, InterestOutcome outcome) {
        var declaration = context.getBean(PanelReadings.class).interests(office, round).interests().stream()
                .filter(interest -> interest.person().equals(assessor.name()) && interest.outcome() == null)
                .findFirst()
                .orElseThrow()
                .declaration();
        allowed(context.getBean(DecideInterest.class).decide(office, declaration, outcome, "利害关系明确"));
        assertThat(seen.recused(office, assessor, application)).isEqualTo(outcome == InterestOutcome.RECUSED);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    /** What others see through the published types. */
    @Component
    static class Seen {

        private final ApplicationBriefs applications;
        private final Teams teams;
        private final Recusals recusals;

        Seen(ApplicationBriefs applications, Teams teams, Recusals recusals) {
            this.applications = applications;
            this.teams = teams;
            this.recusals = recusals;
        }

        @Reading(by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
        public String brief(Actor actor, ApplicationId id) {
            return applications.of(id).name();
        }

        @Reading(by = {Role.ASSESSOR, Role.OFFICE})
        public List<Teams.Scorer> scorers(Actor actor, ApplicationId id) {
            return teams.scorers(id, Stage.DOCUMENT);
        }

        @Reading(by = Role.OFFICE)
        public List<Teams.Team> teams(Actor actor, RoundId round) {
            return teams.of(round, Stage.DOCUMENT);
        }

        @Reading(by = Role.OFFICE)
        public boolean recused(Actor actor, Actor other, ApplicationId id) {
            return recusals.recused(other.requirePerson(), id);
        }
    }
}
