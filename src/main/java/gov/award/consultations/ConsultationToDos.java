package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds departments of their answers, the office of requests to be sent, the director of answers to be compared. */
@Component
class ConsultationToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    ConsultationToDos(JdbcClient jdbc, Editions editions, Deadlines deadlines, BusinessClock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Waiting(
            String what,
            UUID id,
            String title,
            String edition,
            @Nullable LocalDate since) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.DEPARTMENT)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'send' as what, r.id, r.title, r.edition, (l.fixed_at at time zone :zone)::date as since
                        from round r join candidate_list l on l.round = r.id and l.voided_at is null
                        where :office and r.phase = 'EVALUATION'
                        union all
                        select 'answer', q.id, r.title, r.edition, s.received_on
                        from consultation_request q join round r on r.id = q.round
                        left join consultation_service s on s.request = q.id
                        join consultation c on c.id = q.consultation and c.voided_at is null
                        where q.unit = any (acting_units('DEPARTMENT')) and r.phase = 'CONSULTATION'
                          and not exists (select from consultation_answer a left join consultation_answer_check k on k.answer = a.id
                                          where a.request = q.id and k.outcome is distinct from 'REJECTED')
                        union all
                        select 'check', r.id, r.title, r.edition, null
                        from consultation_answer a join round r on r.id = a.round
                        where :director and a.on_paper and r.phase = 'CONSULTATION'
                          and not exists (select from consultation_answer_check k where k.answer = a.id)
                        group by r.id
                        union all
                        select 'serve', r.id, r.title, r.edition, null
                        from consultation_request q join round r on r.id = q.round
                        join consultation c on c.id = q.consultation and c.voided_at is null
                        where :office and r.phase = 'CONSULTATION'
                          and not exists (select from consultation_service s where s.request = q.id)
                        group by r.id
                        """)
                .param("zone", clock.zone().getId())
                .param("office", actor.is(Role.OFFICE, Role.DIRECTOR))
                .param("director", actor.is(Role.DIRECTOR))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(this::toDo)
                .toList();
    }

    private ToDo toDo(Waiting waiting) {
        var page = "/rounds/" + waiting.id() + "/consultation";
        return switch (waiting.what()) {
            case "send" -> toDo("todo.requestsSend", waiting, page, Figure.CONSULTATION_REQUEST_DAYS);
            case "answer" ->
                toDo(
                        "todo.consultationAnswer",
                        waiting,
                        "/consultations/" + waiting.id(),
                        Figure.CONSULTATION_ANSWER_DAYS);
            case "check" -> toDo("todo.answerCheck", waiting, page, Figure.CONSULTATION_ANSWER_DAYS);
            case "serve" -> toDo("todo.requestServe", waiting, page, Figure.CONSULTATION_ANSWER_DAYS);
            default -> throw new IllegalStateException(waiting.what());
        };
    }

    private ToDo toDo(String key, Waiting waiting, String page, Figure figure) {
        var since = waiting.since();
        var deadline = since == null ? null : deadlines.after(editions.byCode(waiting.edition()), figure, since);
        return new ToDo(
                key,
                List.of(waiting.title()),
                page,
                deadline == null ? Provision.CONSULTATION_ANSWER : deadline.basis(),
                deadline == null ? null : deadline.due(),
                deadline != null && deadline.provisional());
    }
}
