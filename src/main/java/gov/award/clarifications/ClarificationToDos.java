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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions without an answer, for the applicant who answers, the office that records answers on paper, and the unit that waits. */
@Component
class ClarificationToDos implements ToDoSource {

    private final Open open;

    ClarificationToDos(Open open) {
        this.open = open;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        return Stream.concat(
                        actor.is(Role.APPLICANT, Role.RECOMMENDER)
                                ? open.of(actor).stream()
                                        .map(each -> toDo(
                                                each.own() ? "todo.clarifications.answer" : "todo.clarifications.open",
                                                each))
                                : Stream.<ToDo>empty(),
                        actor.is(Role.OFFICE)
                                ? open.onPaper(actor).stream()
                                        .map(each -> toDo(
                                                each.told()
                                                        ? "todo.clarifications.record"
                                                        : "todo.clarifications.onPaper",
                                                each))
                                : Stream.<ToDo>empty())
                .toList();
    }

    private static ToDo toDo(String key, Open.Question question) {
        return new ToDo(
                key,
                List.of(question.name()),
                "/applications/" + question.application().text() + "/clarifications",
                Provision.RECOMMENDATION_TIME,
                question.due(),
                false);
    }

    /** Reads them. */
    @Component
    static class Open {

        private final JdbcClient jdbc;

        Open(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        record Question(ApplicationId application, String name, LocalDate due, boolean own, boolean told) {}

        @Reading(by = {Role.APPLICANT, Role.RECOMMENDER})
        public List<Question> of(Actor actor) {
            return jdbc.sql("""
                            select c.application, a.name, c.due, c.applicant = any ((select acting_applicants())::uuid[]) as own, true as told
                            from clarification c join application a on a.id = c.application and a.unit = c.unit join round r on r.id = c.round
                            where c.programme = acting_programme() and a.status in ('SUBMITTED', 'RETURNED_BY_UNIT')
                              and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                              and (c.applicant = any ((select acting_applicants())::uuid[])
                                   or c.unit = any (string_to_array(:units, ',')::uuid[]))
                              and not exists (select from clarification_answer n where n.clarification = c.id)
                              and not exists (select from paper_act_waiting w where w.target = c.id)
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

        /** Those to applicants for whom nobody of their own acts: the office tells them, and records what they answer. */
        @Reading(by = Role.OFFICE)
        public List<Question> onPaper(Actor actor) {
            return jdbc.sql("""
                            select c.application, a.name, c.due, false as own,
                                   exists (select from clarification_passed p where p.clarification = c.id) as told
                            from clarification c join application a on a.id = c.application and a.unit = c.unit join round r on r.id = c.round
                            where c.programme = acting_programme() and a.status in ('SUBMITTED', 'RETURNED_BY_UNIT')
                              and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                              and not exists (select from applicant_member m where m.applicant = c.applicant
                                              and (m.state = 'CONFIRMED' and not m.on_behalf or m.person = ?))
                              and not exists (select from clarification_answer n where n.clarification = c.id)
                              and not exists (select from paper_act_waiting w where w.target = c.id)
                            order by c.due, c.id
                            """)
                    .param(actor.personId())
                    .query(Row.of(Question.class))
                    .list();
        }
    }
}
