package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps;
import gov.award.database.TestDatabase;
import gov.award.people.PeopleSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is reminded, when, and when no longer. */
@DatabaseTest
class ReminderTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    Waiting waiting;

    @Autowired
    Inbox inbox;

    PeopleSteps people;
    ApplicationsSteps applications;
    ApplicationsSteps.Party party;
    RoundId round;
    LocalDate due;

    @BeforeEach
    void draft() {
        people = PeopleSteps.installed(context);
        applications = new ApplicationsSteps(context, people);
        round = new RoundsSteps(context, people).announcedRound();
        party = applications.organisation("蓝溪机械有限公司");
        applications.draft(party, round);
        due = java.util.Objects.requireNonNull(
                waiting.of(party.member()).getFirst().due());
    }

    @Test
    void applicantIsRemindedOfADraftBeforeOnAndAfterItsLastDayOnceEach() {
        for (var day = due.minusDays(5); !day.isAfter(due); day = day.plusDays(1)) {
            clock.set(day);
            reminders.pass(() -> false);
            reminders.pass(() -> false);
        }
        assertThat(sentences()).extracting(Notice::key).containsOnly(Kinds.REMINDER_DUE);
        assertThat(sentences()).hasSize(3);
        assertThat(sentences().getFirst().arguments()).contains("todo.draft", due.toString(), "蓝溪机械有限公司");
    }

    @Test
    void timerThatStoodStillLosesNoReminderAndRepeatsNone() {
        clock.set(due.minusDays(2));
        reminders.pass(() -> false);
        assertThat(sentences()).hasSize(1);
        clock.set(due);
        reminders.pass(() -> false);
        assertThat(sentences()).hasSize(2);
    }

    @Test
    void passThatEndsWithTheProgramIsMadeUpFor() {
        clock.set(due);
        reminders.pass(() -> true);
        assertThat(sentences()).isEmpty();
        reminders.pass(() -> false);
        assertThat(sentences()).hasSize(1);
    }

    @Test
    void reminderEndsWithTheThingItself() {
        clock.set(due.minusDays(3));
        reminders.pass(() -> false);
        var before = sentences().size();
        sql("delete from award.application");
        clock.set(due.minusDays(1));
        reminders.pass(() -> false);
        clock.set(due);
        reminders.pass(() -> false);
        assertThat(sentences()).hasSize(before);
    }

    @Test
    void nobodyIsRemindedBeforeTheMorning() {
        clock.set(due.minusDays(3), LocalTime.of(7, 59));
        reminders.pass(() -> false);
        assertThat(sentences()).isEmpty();
        clock.set(due.minusDays(3), LocalTime.of(8, 0));
        reminders.pass(() -> false);
        assertThat(sentences()).hasSize(1);
    }

    @Test
    void nodesPassingAtOnceRemindOnce() throws Exception {
        clock.set(due.minusDays(3));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4)
                    .mapToObj(_ -> (Callable<Void>) () -> {
                        reminders.pass(() -> false);
                        return null;
                    })
                    .toList();
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(sentences()).hasSize(1);
    }

    @Test
    void everyRecommenderOfTheUnitIsRemindedAndNobodyElse() {
        var steps = new RecommendationsSteps(context, people);
        var first = people.actor(Role.RECOMMENDER);
        var second = people.actor(Role.RECOMMENDER);
        var elsewhere =
                people.actor(Role.RECOMMENDER, people.anotherUnit(gov.award.people.UnitPart.RECOMMENDING, "另一单位"));
        steps.submitted(round, people.unit(gov.award.people.UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        var last = java.util.Objects.requireNonNull(waiting.of(first).getFirst().due());

        clock.set(last.plusDays(1));
        reminders.pass(() -> false);

        for (var recommender : List.of(first, second)) {
            assertThat(reminded(recommender)).extracting(Notice::key).containsExactly(Kinds.REMINDER_OVERDUE);
        }
        assertThat(reminded(elsewhere)).isEmpty();
    }

    private List<Notice> sentences() {
        return reminded(party.member());
    }

    private List<Notice> reminded(Actor actor) {
        return inbox.list(actor, false, PageRequest.of(1)).rows().stream()
                .filter(notice -> Kinds.isReminder(notice.key()))
                .toList();
    }

    private static void sql(String statement) {
        try (var connection = TestDatabase.shared().superuser();
                var work = connection.createStatement()) {
            work.execute("set session_replication_role = replica");
            work.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
