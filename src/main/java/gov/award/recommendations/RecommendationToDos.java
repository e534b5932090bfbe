package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits on the desks of units, and of the director who compares recorded opinions. */
@Component
class RecommendationToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final Desk desk;
    private final BusinessClock clock;

    RecommendationToDos(JdbcClient jdbc, Desk desk, BusinessClock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    private record Waiting(
            String what,
            ApplicationId application,
            String name,
            String edition,
            Instant since,
            @Nullable LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.RECOMMENDER, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select what, application, name, edition, since, due from (
                        select case when exists (select from opinion p left join opinion_check k on k.opinion = p.id
                                                where p.application = c.id and p.unit = r.unit and p.given_at > verified_since(c.id)
                                                and (p.origin <> 'RECORDED' or k.outcome = 'CONFIRMED'))
                                    then 'forward' else 'desk' end as what, c.id as application, c.name, o.edition, r.received_at as since, r.returned_until as due, o.phase
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                        where (c.status = 'SUBMITTED' or (c.status = 'RETURNED_BY_UNIT' and r.returned_until < :today)) and r.unit = any (string_to_array(:units, ',')::uuid[])
                        union all
                        select 'compare', c.id, c.name, o.edition, p.given_at, null, o.phase
                        from opinion p join application c on c.id = p.application join round o on o.id = p.round
                             join recommendation r on r.application = p.application and r.unit = p.unit
                        where p.origin = 'RECORDED' and :director and p.given_at > verified_since(p.application)
                          and not exists (select from opinion_check k where k.opinion = p.id)
                        ) waiting
                        where phase not in ('FOLLOW_UP', 'CANCELLED')
                        order by since, application
                        """)
                .param(
                        "units",
                        String.join(
                                ",",
                                actor.units(Role.RECOMMENDER).stream()
                                        .map(UnitId::text)
                                        .toList()))
                .param("today", clock.today())
                .param("director", actor.is(Role.DIRECTOR))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(this::toDo)
                .toList();
    }

    private ToDo toDo(Waiting waiting) {
        var url = "/recommendations/" + waiting.application().text();
        if (waiting.what().equals("compare")) {
            return new ToDo(
                    "todo.recommendations.compare",
                    List.of(waiting.name()),
                    url,
                    Provision.RECOMMENDATION_TIME,
                    null,
                    false);
        }
        var deadline = desk.deadline(waiting.edition(), waiting.since(), waiting.due());
        return new ToDo(
                waiting.what().equals("forward") ? "todo.recommendations.forward" : "todo.recommendations.desk",
                List.of(waiting.name()),
                url,
                Provision.RECOMMENDATION_TIME,
                deadline.due(),
                deadline.provisional());
    }
}
