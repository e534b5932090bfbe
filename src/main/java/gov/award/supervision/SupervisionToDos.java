package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in matters of the discipline inspection. */
@Component
class SupervisionToDos implements ToDoSource {

    private final JdbcClient sql;

    SupervisionToDos(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.SUPERVISOR, Role.DIRECTOR)) {
            return List.of();
        }
        return sql
                .sql(Supervisions.SELECT + " where s.closed_at is null order by s.opened_at, s.id")
                .query(Row.of(Supervision.class))
                .list()
                .stream()
                .flatMap(matter -> toDo(actor, matter))
                .toList();
    }

    private static Stream<ToDo> toDo(Actor actor, Supervision matter) {
        return switch (matter.state()) {
            case TO_BE_RESOLVED -> one(actor, Role.SUPERVISOR, "todo.supervisionPropose", matter);
            case TO_BE_DONE_ANEW -> one(actor, Role.DIRECTOR, "todo.supervisionRedo", matter);
            case OPENED, SETTLED -> one(actor, Role.SUPERVISOR, "todo.supervisionClose", matter);
            case BEFORE_COMMITTEE, CLOSED -> Stream.empty();
        };
    }

    private static Stream<ToDo> one(Actor actor, Role role, String key, Supervision matter) {
        return actor.is(role)
                ? Stream.of(new ToDo(
                        key,
                        List.of(matter.subjectName()),
                        "/supervision/matters/" + matter.id().text(),
                        Provision.SUPERVISION,
                        null,
                        false))
                : Stream.empty();
    }
}
