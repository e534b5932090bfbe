package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms that were changed and are not asked yet, as long as someone may still begin to apply. */
@Component
class FormToDos implements ToDoSource {

    private final JdbcClient jdbc;

    FormToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Changed(UUID round, String title, Kind kind) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id round, r.title, d.kind from form_draft d join round r on r.id = d.round
                        where r.phase in ('PREPARATION', 'APPLICATION') order by r.ordinal, d.kind
                        """).query(Row.of(Changed.class)).list().stream()
                .map(changed -> new ToDo(
                        "todo.formPublish",
                        List.of(changed.title(), changed.kind()),
                        "/rounds/" + changed.round() + "/forms/"
                                + changed.kind().name(),
                        Provision.SUBMISSION,
                        null,
                        false))
                .toList();
    }
}
