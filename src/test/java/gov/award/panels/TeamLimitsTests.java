package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
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

/** How many sit in a team and score a case, and how a team is taken back (article 16). */
@DatabaseTest
@Basis(Provision.TEAMS)
class TeamLimitsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private RecommendationsSteps recommendations;
    private RankingsSteps rankings;
    private PanelsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;

    @BeforeEach
    void roundAfterTheDeadline() {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        recommendations = new RecommendationsSteps(context, people);
        rankings = new RankingsSteps(context, people);
        round = rounds.announcedRound();
        office = recommendations.pledged(round, rounds.office());
        director = recommendations.pledged(round, rounds.director());
        steps = new PanelsSteps(context, people, office);
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
    }

    @ParameterizedTest
    @CsvSource({"2, TEAM_SIZE", "3,", "5,", "6, TEAM_SIZE"})
    void siteTeamHasThreeToFiveMembersToo(int size, String rule) {
        assertThat(rules(steps.form(
                        new TeamId(UUID.randomUUID()), round, Stage.SITE, Kind.ORGANISATION, steps.ready(round, size))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void substituteIsAppointedUpToFiveScorersAndNotBeyond() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var ready = steps.ready(round, 6);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, ready.subList(0, 4));

        allowed(substitute(application, ready.get(4)));
        assertThat(rules(substitute(application, ready.get(5)))).containsExactly("CASE_HAS_ENOUGH_SCORERS");
        assertThat(rules(substitute(application, ready.get(4))))
                .containsExactly("SUBSTITUTE_SCORES_ALREADY", "CASE_HAS_ENOUGH_SCORERS");

        rankings.recused(round, ready.get(1), application);
        allowed(substitute(application, ready.get(5)));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void reviewDoesNotOpenWhileSixScoreACase() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var ready = steps.ready(round, 9);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, ready.subList(0, 3));
        allowed(substitute(application, ready.get(3)));
        allowed(substitute(application, ready.get(4)));
        steps.unconcerned(round, ready, List.of(application));
        var second = new TeamId(UUID.randomUUID());
        var members = ready.subList(5, 9).stream().map(Actor::requirePerson).toList();
        allowed(context.getBean(FormTeam.class)
                .form(
                        office,
                        second,
                        round,
                        new TeamForm(Stage.DOCUMENT, Kind.ORGANISATION, "第二组", members, members.getFirst()),
                        "申报较多"));
        allowed(context.getBean(AssignCase.class).assign(office, application, second));

        assertThat(rules(open())).containsExactly("TOO_MANY_SCORERS");

        rankings.recused(round, ready.get(8), application);
        allowed(open());
    }

    @Test
    void teamIsTakenBackBeforeItsReviewOnlyAndItsMembersAreFree() {
        var application = recommendations.qualifiedRow(round, "云溪样本集团");
        var members = steps.ready(round, 3);
        var team = steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        var dissolve = context.getBean(DissolveTeam.class);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dissolve.dissolve(director, team, "另行组建"));
        assertThat(rules(dissolve.dissolve(office, team, " "))).containsExactly("DECISION_WITHOUT_REASON");

        allowed(dissolve.dissolve(office, team, "另行组建"));

        assertThat(context.getBean(PanelReadings.class).teams(office, round).teams())
                .noneMatch(shown -> shown.id().equals(team));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dissolve.dissolve(office, team, "再次"));
        assertThat(rules(open())).containsExactly("CASE_WITHOUT_TEAM");
        var again = steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        steps.unconcerned(round, members, List.of(application));
        allowed(open());
        assertThat(rules(dissolve.dissolve(office, again, "过晚"))).containsExactly("TEAM_HAS_BEGUN");
    }

    @Test
    void siteTeamIsTakenBackUntilTheSiteReviewBegins() {
        var team = steps.team(round, Stage.SITE, Kind.ORGANISATION, steps.ready(round, 3));
        var other = steps.team(round, Stage.SITE, Kind.INDIVIDUAL, steps.ready(round, 3));
        var dissolve = context.getBean(DissolveTeam.class);

        rankings.reached(round, Phase.SHORTLIST);
        allowed(dissolve.dissolve(office, team, "另行组建"));
        rankings.reached(round, Phase.SITE_REVIEW);
        assertThat(rules(dissolve.dissolve(office, other, "过晚"))).containsExactly("TEAM_HAS_BEGUN");
    }

    private Verdict substitute(ApplicationId application, Actor person) {
        return context.getBean(AppointForCase.class)
                .appoint(office, application, Stage.DOCUMENT, person.requirePerson(), Duty.SUBSTITUTE, "成员回避");
    }

    private Verdict open() {
        return context.getBean(OpenDocumentReview.class).open(office, round);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
