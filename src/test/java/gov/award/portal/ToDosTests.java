package gov.award.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.notices.Waiting;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import gov.award.web.ToDo;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A desk with more than one page of what waits. */
@DatabaseTest
class ToDosTests {

    private static final int PAGE = 50;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Home home;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private RoundId round;
    private Actor unit;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        steps = new RecommendationsSteps(context, people);
        round = new RoundsSteps(context, people).announcedRound();
        unit = steps.recommender(round);
    }

    @Test
    void exactlyOnePageIsShownWhole() {
        submitted(PAGE);
        var toDos = home.of(unit, PageRequest.of(1)).toDos();
        assertThat(toDos.rows()).hasSize(PAGE);
        assertThat(toDos.pages()).isEqualTo(1);
    }

    @Test
    void whatIsDueFirstStandsOnTheFirstPageTheRestOnTheNextAndRemindersReadAll() {
        var first = clock.today();
        submitted(1);
        clock.set(first.plusDays(30));
        submitted(PAGE);

        var page = home.of(unit, PageRequest.of(1)).toDos();
        assertThat(page.rows()).hasSize(PAGE);
        assertThat(page.rows().getFirst().overdue(clock.today())).isTrue();
        assertThat(page.rows()).extracting(ToDo::due).isSortedAccordingTo(LocalDate::compareTo);
        assertThat(page.total()).isEqualTo(PAGE + 1);
        assertThat(page.pages()).isEqualTo(2);
        assertThat(home.of(unit, PageRequest.of(2)).toDos().rows()).hasSize(1);
        assertThat(context.getBean(Waiting.class).of(unit)).hasSize(PAGE + 1);
    }

    private void submitted(int applications) {
        for (var i = 0; i < applications; i++) {
            steps.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        }
    }
}
