package gov.award.workplans;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the work plan asks of whoever answers for a task; tasks of people without an account are everybody's of the office. */
@Component
class WorkPlanToDos implements ToDoSource {

    /** Tasks are shown this many days ahead. */
    private static final int AHEAD = 14;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    WorkPlanToDos(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Waiting(
            UUID round, String title, @Nullable UUID person, LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select t.round, t.title, t.person, t.due
                        from work_task t join round r on r.id = t.round
                        where t.done_on is null and t.dropped_on is null and t.due <= :ahead and r.phase <> 'CANCELLED'
                          and (t.person is null or t.person = :person)
                        """)
                .param("ahead", clock.today().plusDays(AHEAD))
                .param("person", actor.personId())
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> new ToDo(
                        "todo.roundTask",
                        List.of(waiting.title()),
                        "/rounds/" + waiting.round() + "/work-plan"
                                + (waiting.person() == null ? "" : "?who=" + waiting.person()),
                        Provision.WORK_PLAN,
                        waiting.due(),
                        false))
                .toList();
    }
}
