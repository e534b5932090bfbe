package gov.award.workplans;

import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of the work plan that are not done in time. */
@Component
class OverdueTasks implements OverdueSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OverdueTasks(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Undone(String title, String who, LocalDate due) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        return jdbc
                .sql("""
                        select t.title, t.responsible as who, t.due from work_task t
                        where t.round = :round and t.done_on is null and t.dropped_on is null and t.due < :today
                        """)
                .param("round", round.id().value())
                .param("today", clock.today())
                .query(Row.of(Undone.class))
                .list()
                .stream()
                .map(task -> new Overdue(
                        "overdue.task",
                        task.title(),
                        task.who(),
                        "/rounds/" + round.id().text() + "/work-plan",
                        Provision.WORK_PLAN,
                        task.due(),
                        false))
                .toList();
    }
}
