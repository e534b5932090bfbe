package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits for those who prepare a round. */
@DatabaseTest
class RoundToDosTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    AskToDos toDos;

    @Test
    @Basis({Provision.WORK_PLAN, Provision.DRAFT_NORMS, Provision.ANNOUNCEMENT})
    void whoPreparesARoundIsToldStepByStepWhatIsMissing() {
        var steps = new RoundsSteps(context, PeopleSteps.installed(context));
        var round = steps.round(clock.today().getYear());
        assertThat(toDos.of(steps.office(), "rounds")).containsExactlyInAnyOrder("todo.roundPlan", "todo.roundDraft");
        assertThat(toDos.of(steps.director(), "rounds")).isEmpty();

        steps.scheduled(round, clock.today().plusDays(30), clock.today().plusMonths(8));
        steps.drafted(round, EnumSet.complementOf(EnumSet.of(NormKind.GUIDE)));
        assertThat(toDos.of(steps.office(), "rounds")).containsExactly("todo.roundDraft");
        var scheme = context.getBean(DraftScheme.class)
                .draft(steps.office(), round, UUID.randomUUID(), RoundsSteps.suggested());
        assertThat(scheme).isEqualTo(Verdict.ALLOWED);
        assertThat(toDos.of(steps.office(), "rounds")).containsExactlyInAnyOrder("todo.roundDraft", "todo.roundPut");
        steps.drafted(round, EnumSet.of(NormKind.GUIDE));
        assertThat(toDos.of(steps.office(), "rounds")).containsExactly("todo.roundPut");

        steps.put(round);
        assertThat(toDos.of(steps.office(), "rounds")).isEmpty();
        assertThat(toDos.of(steps.office(), "announcements")).containsExactly("todo.roundWrite");
        steps.draftedAnnouncement(round);
        assertThat(toDos.of(steps.office(), "announcements")).isEmpty();
        assertThat(toDos.of(steps.director(), "announcements")).containsExactly("todo.roundAnnounce");
    }
}
