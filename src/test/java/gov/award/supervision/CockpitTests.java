package gov.award.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import gov.award.workplans.PlanTask;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What the discipline inspection sees when more is late than stands on one page. */
@DatabaseTest
@Basis(Provision.SUPERVISION)
class CockpitTests {

    private static final int PAGE = 50;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    Cockpit cockpit;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RecommendationsSteps recommendations;
    private RoundId round;
    private Actor supervisor;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        recommendations = new RecommendationsSteps(context, people);
        round = rounds.announcedRound();
        supervisor = people.actor(Role.SUPERVISOR);
    }

    @Test
    void everythingLateIsListedWhatIsDueLongestFirst() throws Exception {
        submitted();
        var due = clock.today();
        for (var i = 0; i < PAGE; i++) {
            assertThat(context.getBean(PlanTask.class)
                            .plan(rounds.office(), round, UUID.randomUUID(), PlanTask.Form.of("起草方案", "王某", due)))
                    .isEqualTo(Verdict.ALLOWED);
        }
        clock.set(due.plusDays(30));

        var late = cockpit.read(supervisor, PageRequest.of(1)).late();
        assertThat(late.total()).isEqualTo(PAGE + 1);
        assertThat(late.rows()).hasSize(PAGE).allMatch(each -> each.due().equals(due));
        assertThat(cockpit.read(supervisor, PageRequest.of(2)).late().rows())
                .singleElement()
                .satisfies(each -> assertThat(each.basis()).isEqualTo(Provision.RECOMMENDATION_TIME));
        assertThat(Visits.signedIn(context, http, supervisor)
                        .get("/supervision")
                        .getContentAsString())
                .contains("page=2");
    }

    private void submitted() {
        recommendations.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
    }
}
