package gov.award.competence;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.measures.Provision;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the scopes of recommending units are found, and what of them waits for the director. */
@Configuration(proxyBeanMethods = false)
class CompetenceNavigation {

    @Bean
    NavEntry scopesEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                812,
                "competence.nav",
                "/recommending-units",
                Role.ADMINISTRATOR,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    private record Waiting(UnitId unit, String name) {}

    @Bean
    ToDoSource scopesToDo(JdbcClient jdbc) {
        return actor -> waiting(actor, jdbc);
    }

    private static List<ToDo> waiting(Actor actor, JdbcClient jdbc) {
        if (!actor.is(Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select s.unit, u.name from unit_scope s join unit u on u.id = s.unit
                        where s.programme = ? and s.confirmed_at is null and s.dropped_at is null and s.proposed_by <> ?
                        order by s.proposed_at, s.id
                        """)
                .params(actor.requireProgramme().value(), actor.personId())
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(each -> new ToDo(
                        "todo.competence.scope",
                        List.of(each.name()),
                        "/recommending-units/" + each.unit().text(),
                        Provision.RECOMMENDING_UNITS,
                        null,
                        false))
                .toList();
    }
}
