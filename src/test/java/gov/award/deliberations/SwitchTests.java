package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.AskInterests;
import gov.award.database.TestDatabase;
import gov.award.measures.ContraryEdition;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.panels.AssignCase;
import gov.award.panels.PanelsSteps;
import gov.award.panels.Stage;
import gov.award.people.PeopleSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A reading of the measures that is a switch is obeyed both ways. */
@DatabaseTest
@Import(ContraryEdition.class)
class SwitchTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
    }

    @Test
    @Basis(Provision.CYCLE)
    void roundWithAllPlacesVacantCountsForTheIntervalWhereTheEditionSaysSo() {
        clock.set(LocalDate.of(2025, 3, 1));
        var vacant = rounds.announcedRound();
        execute("update award.round set phase = 'FOLLOW_UP' where id = ?", vacant.value());
        clock.set(LocalDate.of(2026, 3, 2));

        var round = rounds.readyRound(2026);
        assertThat(announced(round, "hengyang-2023")).containsExactly("WITHIN_CYCLE");
        assertThat(announced(round, ContraryEdition.CODE)).isEmpty();
    }

    @Test
    @Basis(Provision.CYCLE)
    void roundUnderWayCountsForTheIntervalEitherWay() {
        clock.set(LocalDate.of(2025, 3, 1));
        rounds.announcedRound();
        clock.set(LocalDate.of(2026, 3, 2));

        assertThat(announced(rounds.readyRound(2026), ContraryEdition.CODE)).containsExactly("WITHIN_CYCLE");
    }

    @Test
    @Basis(Provision.COMMITTEE)
    void whoScoredACaseVotesOnItUnlessTheEditionBarsIt() {
        var round = rounds.announcedRound();
        var application = new RecommendationsSteps(context, people).qualifiedRow(round, "云溪样本公司");
        var panels = new PanelsSteps(context, people, rounds.office());
        var assessors = panels.ready(round, 3);
        var team = panels.team(round, Stage.DOCUMENT, Kind.ORGANISATION, assessors);
        assertThat(context.getBean(AssignCase.class)
                        .assign(rounds.office(), application, team)
                        .reasons())
                .isEmpty();

        assertThat(barred(application)).isZero();
        execute("update award.round set edition = '" + ContraryEdition.CODE + "' where id = ?", round.value());
        assertThat(barred(application)).isEqualTo(3);
    }

    private int barred(ApplicationId application) {
        return context
                .getBean(AskInterests.class)
                .recused(people.actor(Role.CHAIR), List.of(application.value()))
                .values()
                .stream()
                .mapToInt(java.util.Set::size)
                .sum();
    }

    private List<String> announced(RoundId round, String edition) {
        execute("update award.round set edition = '" + edition + "' where id = ?", round.value());
        return rounds.announce(round, null).reasons().stream()
                .map(Refusal::rule)
                .toList();
    }

    private static void execute(String sql, UUID value) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
