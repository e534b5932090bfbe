package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gov.award.Basis;
import gov.award.announcements.RecordChannel;
import gov.award.committee.MatterId;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What rests on the phase of a round waits for whoever is about to change it. */
@DatabaseTest
@Basis({Provision.ADOPT_NORMS, Provision.ANNOUNCEMENT})
class HeldRoundTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private RoundsSteps steps;
    private RoundId round;

    @BeforeEach
    void preparedRound() {
        steps = new RoundsSteps(context, PeopleSteps.installed(context));
        round = steps.round(2026);
    }

    @TestFactory
    Stream<DynamicTest> whatIsPreparedWaitsForTheAnnouncementAndIsWeighedAgainstIt() {
        return Stream.of(
                waits("norm", "NORMS_FIXED_BY_ANNOUNCEMENT", () -> context.getBean(DraftNorm.class)
                        .draft(
                                steps.office(),
                                round,
                                UUID.randomUUID(),
                                new DraftNorm.Form(NormKind.CRITERIA, "文本", "正文"),
                                null)),
                waits("scheme", "NORMS_FIXED_BY_ANNOUNCEMENT", () -> context.getBean(DraftScheme.class)
                        .draft(steps.office(), round, UUID.randomUUID(), RoundsSteps.suggested())),
                waits("matter", "NORMS_FIXED_BY_ANNOUNCEMENT", () -> context.getBean(PutNorms.class)
                        .put(steps.office(), round, new MatterId(UUID.randomUUID()), new PutNorms.Form("审定", "提请审定"))),
                waits("channel", "NOTHING_DRAFTED", () -> context.getBean(RecordChannel.class)
                        .add(
                                steps.office(),
                                round,
                                UUID.randomUUID(),
                                new RecordChannel.Form("website", "云溪发布", "第一版", clock.today()),
                                RoundsSteps.capture())),
                waits("dates", "DATES_FIXED_BY_ANNOUNCEMENT", () -> context.getBean(SetSchedule.class)
                        .set(
                                steps.office(),
                                round,
                                new ScheduleForm(
                                        clock.today().atTime(9, 0),
                                        clock.today().plusDays(40).atTime(17, 0),
                                        clock.today().plusMonths(8),
                                        Map.of()))));
    }

    private DynamicTest waits(String what, String rule, Supplier<Verdict> act) {
        return dynamicTest(what, () -> {
            CompletableFuture<Verdict> acting;
            try (var announcing = TestDatabase.shared().superuser();
                    var statement = announcing.createStatement()) {
                announcing.setAutoCommit(false);
                statement.execute(
                        "update award.round set phase = 'APPLICATION', announced_on = current_date, deadline = now() where id = '"
                                + round.value() + "'");
                acting = CompletableFuture.supplyAsync(act, Thread::startVirtualThread);
                while (!TestDatabase.shared().someoneWaits()) {
                    assertThat(acting).isNotDone();
                }
                announcing.commit();
            }
            assertThat(acting.join().reasons()).extracting(Refusal::rule).contains(rule);
        });
    }
}
