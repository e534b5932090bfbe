package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.OpenDocumentReview;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The deadline is 17:30 of 1 April 2026; the system failed on its last afternoon. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class LateReceiptsTests {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 4, 1, 17, 30);
    private static final LocalDateTime NEXT_MORNING = LocalDateTime.of(2026, 4, 2, 9, 0);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private ApplicationsSteps steps;
    private RoundId round;
    private Party party;
    private ApplicationId draft;
    private Actor director;

    @BeforeEach
    void draftNotGivenInInTime() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
        draft = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        director = people.director();
        at(NEXT_MORNING);
    }

    @Test
    void recordedFailureLetsOneApplicationInUntilTheMomentNamedAndNoOther() {
        var other = steps.organisation("青岚食品有限公司");
        at(NEXT_MORNING.minusDays(3));
        var late = steps.complete(other, round, people.unit(UnitPart.RECOMMENDING), "零缺陷模式");
        at(NEXT_MORNING);
        rounds.closed(round);
        assertThat(rules(steps.submit(party, draft))).containsExactly("AFTER_DEADLINE");
        assertThat(toDos()).doesNotContain("todo.draft");
        var failure = recorded();
        var request = asked();
        assertThat(rules(steps.submit(party, draft))).containsExactly("AFTER_DEADLINE");
        var until = NEXT_MORNING.plusHours(6);
        assertThat(reviewOpens()).contains("LATE_STILL_POSSIBLE");
        allowed(allow(director, request, failure, until));
        assertThat(toDos()).contains("todo.draft");
        assertThat(reviewOpens()).contains("LATE_STILL_POSSIBLE");

        assertThat(rules(steps.submit(other, late))).containsExactly("AFTER_DEADLINE");
        at(until);
        assertThat(rules(steps.submit(party, draft))).containsExactly("AFTER_DEADLINE");
        assertThat(toDos()).doesNotContain("todo.draft");
        assertThat(reviewOpens()).isNotEmpty().doesNotContain("LATE_STILL_POSSIBLE");
        at(until.minusSeconds(1));
        allowed(steps.submit(party, draft));
        assertThat(context.getBean(ApplicationReadings.class)
                        .overview(rounds.office(), draft)
                        .brief()
                        .status())
                .isEqualTo(Status.SUBMITTED);
    }

    @Test
    void noMoreTimeIsGivenThanTheFailureTookRoundedUpToDays() {
        var failure = recorded();
        var request = asked();
        assertThat(rules(allow(director, request, failure, NEXT_MORNING))).containsExactly("LATE_UNTIL_PAST");
        assertThat(rules(allow(
                        director, request, failure, NEXT_MORNING.plusDays(1).plusSeconds(1))))
                .containsExactly("LATE_UNTIL_TOO_LONG");
        assertThat(rules(allow(director, request, UUID.randomUUID(), NEXT_MORNING.plusHours(1))))
                .containsExactly("FAILURE_NOT_RECORDED");
        allowed(allow(director, request, failure, NEXT_MORNING.plusDays(1)));
        assertThat(rules(allow(director, request, failure, NEXT_MORNING.plusDays(1))))
                .containsExactly("LATE_DECIDED");
    }

    @Test
    void failureLiesWithinTheApplicationTimeAndIsOver() {
        assertThat(rules(fail(DEADLINE, DEADLINE.plusHours(1)))).containsExactly("FAILURE_OUTSIDE_APPLICATION_TIME");
        assertThat(rules(fail(DEADLINE.minusHours(1), NEXT_MORNING.plusSeconds(1))))
                .containsExactly("FAILURE_TIMES");
        assertThat(rules(fail(DEADLINE.minusHours(1), DEADLINE.minusHours(1)))).containsExactly("FAILURE_TIMES");
        allowed(fail(DEADLINE.minusSeconds(1), NEXT_MORNING));
    }

    @Test
    void oneAsksOnceAfterTheDeadlineForOnesOwnDraft() {
        at(DEADLINE.minusSeconds(1));
        assertThat(rules(ask(party, UUID.randomUUID(), "页面打不开"))).containsExactly("LATE_BEFORE_DEADLINE");
        at(DEADLINE);
        assertThat(rules(ask(party, UUID.randomUUID(), " "))).containsExactly("APPLICATION_REASON_MISSING");
        var stranger = steps.organisation("青岚食品有限公司");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(stranger, UUID.randomUUID(), "冒领"));
        allowed(ask(party, UUID.randomUUID(), "页面打不开"));
        assertThat(rules(ask(party, UUID.randomUUID(), "页面打不开"))).containsExactly("LATE_ASKED_ALREADY");
    }

    @Test
    void onlyTheDirectorDecidesAndARefusalIsFinal() {
        var failure = recorded();
        var request = asked();
        for (var actor : List.of(rounds.office(), people.administrator(), people.actor(Role.SUPERVISOR))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> allow(actor, request, failure, NEXT_MORNING.plusHours(1)));
        }
        var refuse = context.getBean(RefuseLateReceipt.class);
        assertThat(rules(refuse.refuse(director, request, ""))).containsExactly("APPLICATION_REASON_MISSING");
        allowed(refuse.refuse(director, request, "故障发生在提交之后。"));
        assertThat(rules(allow(director, request, failure, NEXT_MORNING.plusHours(1))))
                .containsExactly("LATE_DECIDED");
        assertThat(rules(steps.submit(party, draft))).containsExactly("AFTER_DEADLINE");
    }

    private List<String> toDos() {
        return context.getBean(AskToDos.class).of(party.member(), "applications");
    }

    private List<String> reviewOpens() {
        return rules(context.getBean(OpenDocumentReview.class).open(rounds.office(), round));
    }

    private void at(LocalDateTime moment) {
        clock.set(moment.toLocalDate(), moment.toLocalTime());
    }

    private UUID recorded() {
        var id = UUID.randomUUID();
        allowed(context.getBean(RecordFailure.class)
                .record(
                        rounds.office(),
                        round,
                        id,
                        new RecordFailure.Form(DEADLINE.minusHours(2), DEADLINE.plusMinutes(10), "机房停电")));
        return id;
    }

    private Verdict fail(LocalDateTime began, LocalDateTime ended) {
        return context.getBean(RecordFailure.class)
                .record(rounds.office(), round, UUID.randomUUID(), new RecordFailure.Form(began, ended, "机房停电"));
    }

    private UUID asked() {
        var id = UUID.randomUUID();
        allowed(ask(party, id, "提交时页面打不开"));
        return id;
    }

    private Verdict ask(Party asking, UUID id, String reason) {
        return context.getBean(AskLateReceipt.class).ask(asking.member(), draft, id, reason);
    }

    private Verdict allow(Actor actor, UUID request, UUID failure, LocalDateTime until) {
        return context.getBean(AllowLateReceipt.class).allow(actor, request, new AllowLateReceipt.Form(failure, until));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
