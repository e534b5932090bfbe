package gov.award.surveys;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in surveys: results to be delivered by an agency, results to be answered by the office. */
@Component
class SurveyToDos implements ToDoSource {

    private final JdbcClient jdbc;

    SurveyToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(boolean delivered, UUID id, String name, LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.AGENCY, Role.OFFICE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select d.id is not null and x.delivery is null as delivered, c.id, c.name, c.due
                        from survey_commission c
                        join round r on r.id = c.round and r.phase = 'SITE_REVIEW'
                        left join survey_delivery d on d.commission = c.id
                            and not exists (select from survey_delivery later where later.supersedes = d.id)
                        left join survey_decision x on x.delivery = d.id
                        where c.ended_at is null
                          and ((:office and d.id is not null and x.delivery is null)
                               or (c.agency = any (acting_units('AGENCY')) and (d.id is null or x.outcome = 'REJECTED')))
                        order by c.due, c.name
                        """).param("office", actor.is(Role.OFFICE)).query(Row.of(Waiting.class)).list().stream()
                .map(waiting -> new ToDo(
                        waiting.delivered() ? "todo.surveyAnswer" : "todo.surveyDeliver",
                        List.of(waiting.name()),
                        "/surveys/" + waiting.id(),
                        Provision.SURVEY,
                        waiting.delivered() ? null : waiting.due(),
                        false))
                .toList();
    }
}
