package gov.award.clarifications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions without an answer, for the applicant who answers and the unit that waits. */
@Component
class ClarificationToDos implements ToDoSource {

    private final Open open;

    ClarificationToDos(Open open) {
        this.open = open;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.APPLICANT, Role.RECOMMENDER)) {
            return List.of();
        }
        return open.of(actor).stream()
                .map(each -> new ToDo(
                        each.own() ? "todo.clarifications.answer" : "todo.clarifications.open",
                        List.of(each.name()),
                        "/applications/" + each.application().text() + "/clarifications",
                        Provision.RECOMMENDATION_TIME,
                        each.due(),
                        false))
                .toList();
    }

    /** Reads them. */
    @Component
    static class Open {

        private final JdbcClient jdbc;

        Open(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        record Question(ApplicationId application, String name, LocalDate due, boolean own) {}

        @Reading(by = {Role.APPLICANT, Role.RECOMMENDER})
        public List<Question> of(Actor actor) {
            return jdbc.sql("""
                            select c.application, a.name, c.due, c.applicant = any ((select acting_applicants())::uuid[]) as own
                            from clarification c join application a on a.id = c.application and a.unit = c.unit join round r on r.id = c.round
                            where c.programme = acting_programme() and a.status in ('SUBMITTED', 'RETURNED_BY_UNIT')
                              and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                              and (c.applicant = any ((select acting_applicants())::uuid[])
                                   or c.unit = any (string_to_array(:units, ',')::uuid[]))
                              and not exists (select from clarification_answer n where n.clarification = c.id)
                            order by c.due, c.id
                            """)
                    .param(
                            "units",
                            actor.units(Role.RECOMMENDER).stream()
                                    .map(UnitId::text)
                                    .collect(Collectors.joining(",")))
                    .query(Row.of(Question.class))
                    .list();
        }
    }
}
