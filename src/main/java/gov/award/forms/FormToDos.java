package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms that were changed and are not asked yet, as long as someone may still begin to apply. */
@Component
class FormToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    FormToDos(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Changed(UUID round, String title, Kind kind) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select r.id round, r.title, d.kind from form_draft d join round r on r.id = d.round
                        where r.phase in ('PREPARATION', 'APPLICATION') and (r.deadline is null or r.deadline > :now) order by r.ordinal, d.kind
                        """)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(Row.of(Changed.class))
                .list()
                .stream()
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
