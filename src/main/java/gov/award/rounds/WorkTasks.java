package gov.award.rounds;

import gov.award.acting.NotFound;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of the work plan of each round (article 8(3)). */
@Component
class WorkTasks {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    WorkTasks(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WorkTask> of(RoundId round) {
        return jdbc.sql("""
                        select id, title, responsible, due, done_on from work_task
                        where round = :round and dropped_on is null order by due, planned_at
                        """)
                .param("round", round.value())
                .query(gov.award.acting.Row.of(WorkTask.class))
                .list();
    }

    /** @throws NotFound if the round has no such task that is still open */
    void finish(RoundId round, UUID task) {
        end(round, task, "update work_task set done_on = :day");
    }

    /** @throws NotFound if the round has no such task that is still open */
    void drop(RoundId round, UUID task) {
        end(round, task, "update work_task set dropped_on = :day");
    }

    private void end(RoundId round, UUID task, String update) {
        var ended = jdbc.sql(update + " where id = :id and round = :round and done_on is null and dropped_on is null")
                .param("day", clock.today())
                .param("id", task)
                .param("round", round.value())
                .update();
        if (ended == 0) {
            throw new NotFound("task");
        }
    }
}
