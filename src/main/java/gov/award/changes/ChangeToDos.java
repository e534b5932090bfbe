package gov.award.changes;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the committee resolved and waits to be carried out. */
@Component
class ChangeToDos implements ToDoSource {

    private final JdbcClient jdbc;

    ChangeToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(UUID round, String title) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id round, r.title from round_change c join round r on r.id = c.round
                        where c.carried and c.done_at is null and r.phase <> 'CANCELLED'
                        """).query(Row.of(Waiting.class)).list().stream()
                .map(waiting -> new ToDo(
                        "todo.roundChange",
                        List.of(waiting.title()),
                        "/rounds/" + waiting.round() + "/changes",
                        Provision.RESOLVE_MAJOR_ISSUES,
                        null,
                        false))
                .toList();
    }
}
