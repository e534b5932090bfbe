package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Whom the office may keep out of a case, and whom nobody may. */
@DatabaseTest
@Import(PanelsTests.Seen.class)
@Basis(Provision.PRINCIPLES)
class RecusableTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    PanelsTests.Seen seen;

    @Autowired
    RecusePerson recuse;

    private PeopleSteps people;
    private PanelsSteps steps;
    private RoundId round;
    private Actor clerk;
    private Actor director;
    private ApplicationId application;

    @BeforeEach
    void qualifiedApplication() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var recommendations = new RecommendationsSteps(context, people);
        round = rounds.announcedRound();
        clerk = recommendations.pledged(round, rounds.office());
        director = recommendations.pledged(round, rounds.director());
        steps = new PanelsSteps(context, people, clerk);
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
        application = recommendations.qualifiedRow(round, "云溪样本集团");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESSOR", "RECOMMENDER", "AGENCY", "DEPARTMENT", "OFFICE", "FINANCE"})
    void clerkHasThoseKeptOutWhoPrepareReviewOrPay(Role role) {
        assertThat(recused(clerk, people.actor(role).requirePerson())).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void nobodyHasASupervisorKeptOut() {
        var supervisor = people.actor(Role.SUPERVISOR);
        for (var actor : List.of(clerk, director)) {
            assertThat(rules(recused(actor, supervisor.requirePerson()))).containsExactly("RECUSED_SUPERVISOR");
        }
        assertThat(seen.brief(supervisor, application)).isNotEmpty();
        assertThatThrownBy(() -> insert(supervisor.requirePerson()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a supervisor is kept out of nothing");
    }

    @Test
    void nobodyHasAnApplicantKeptOutOfItsOwnCase() throws SQLException {
        var member = member();
        for (var actor : List.of(clerk, director)) {
            assertThat(rules(recused(actor, member))).containsExactly("RECUSED_OWN_APPLICANT");
        }
        assertThatThrownBy(() -> insert(member))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an applicant is not kept out of its own case");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICANT", "ADMINISTRATOR"})
    void whoeverHasNoPartIsNotKeptOut(Role role) {
        assertThat(rules(recused(director, people.actor(role).requirePerson()))).containsExactly("RECUSED_HAS_NO_PART");
        assertThat(rules(recused(director, people.account("nobody")))).containsExactly("RECUSED_HAS_NO_PART");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMITTEE", "CHAIR"})
    void whoeverIsToDecideIsNotChosenByTheOffice(Role role) {
        assertThat(rules(recused(director, people.actor(role).requirePerson())))
                .containsExactly("RECUSED_MEMBER_OF_COMMITTEE");
    }

    @Test
    void directorAndGovernmentAreKeptOutByThemselvesOrADirectorNotByAClerk() {
        var other = people.actor(Role.DIRECTOR);
        var government = people.actor(Role.GOVERNMENT);
        for (var person : List.of(director, other, government)) {
            assertThat(rules(recused(clerk, person.requirePerson()))).containsExactly("RECUSED_BY_DIRECTOR_ONLY");
        }
        assertThat(recused(director, government.requirePerson())).isEqualTo(Verdict.ALLOWED);
        assertThat(recused(director, other.requirePerson())).isEqualTo(Verdict.ALLOWED);
        assertThat(recused(director, director.requirePerson())).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void clerkWhoIsDirectorTooIsKeptOutAsDirector() {
        var both = people.actor(Role.OFFICE).requirePerson();
        people.grant(both, Role.DIRECTOR, people.unit(UnitPart.OFFICE));
        assertThat(rules(recused(clerk, both))).containsExactly("RECUSED_BY_DIRECTOR_ONLY");
    }

    @Test
    void interestOfSomeoneWhoHasBecomeSupervisorKeepsThemOutOfNothing() throws SQLException {
        var assessor = steps.assessor("市质量协会");
        steps.pledged(round, assessor);
        steps.interested(round, assessor, application, "曾任该公司顾问");
        var declaration = context.getBean(PanelReadings.class)
                .interests(director, round)
                .interests()
                .getFirst()
                .declaration();
        execute("update award.role_grant set role = 'SUPERVISOR' where person = '%s'".formatted(assessor.personId()));
        assertThat(rules(context.getBean(DecideInterest.class)
                        .decide(director, declaration, InterestOutcome.RECUSED, "近亲属任职")))
                .containsExactly("RECUSED_SUPERVISOR");
    }

    @Test
    void whatSomeoneWasKeptOutOfBeforeBlindsNoSupervisor() {
        var assessor = people.actor(Role.ASSESSOR);
        assertThat(recused(clerk, assessor.requirePerson())).isEqualTo(Verdict.ALLOWED);
        var later = new Actor(
                assessor.name(),
                assessor.requirePerson(),
                people.programme(),
                List.of(new Actor.Grant(Role.SUPERVISOR, null)));
        assertThat(seen.brief(later, application)).isNotEmpty();
        var clerkLater = new Actor(
                assessor.name(),
                assessor.requirePerson(),
                people.programme(),
                List.of(new Actor.Grant(Role.OFFICE, people.unit(UnitPart.OFFICE))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seen.brief(clerkLater, application));
    }

    @Test
    void clerkIsOfferedNobodyOnlyADirectorKeepsOut() {
        var government = people.actor(Role.GOVERNMENT).requirePerson();
        var readings = context.getBean(PanelReadings.class);
        assertThat(readings.interests(clerk, round).persons())
                .extracting(ConflictsPage.Choice::id)
                .contains(clerk.personId())
                .doesNotContain(government.value(), director.personId());
        assertThat(readings.interests(director, round).persons())
                .extracting(ConflictsPage.Choice::id)
                .contains(government.value(), director.personId());
    }

    private Verdict recused(Actor actor, PersonId person) {
        return recuse.recuse(actor, person, application, "近亲属任职");
    }

    private PersonId member() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select m.person from award.applicant_member m join award.application a on a.applicant = m.applicant
                        where a.id = '%s'
                        """.formatted(application.value()))) {
            rows.next();
            return new PersonId(rows.getObject(1, UUID.class));
        }
    }

    private void insert(PersonId person) throws SQLException {
        execute("""
                insert into award.recusal (id, programme, round, application, person, recused_at)
                select gen_random_uuid(), programme, round, id, '%s', now() from award.application where id = '%s'
                """.formatted(person.value(), application.value()));
    }

    private static void execute(String change) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
