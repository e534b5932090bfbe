package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.panels.Stage;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the reviews: one's own sheets, the shortlist to be fixed. */
@Component
class ReviewToDos implements ToDoSource {

    private final JdbcClient jdbc;

    ReviewToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(
            String what,
            UUID id,
            String name,
            @Nullable Stage stage,
            @Nullable LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.ASSESSOR, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'sheet' as what, a.id, a.name, s.stage,
                               (select v.ends from site_visit v where s.stage = 'SITE' and v.application = a.id
                                and v.run = review_run_of(s.round, s.stage)
                                and not exists (select from site_visit later where later.supersedes = v.id)) as due
                        from scorer s join application a on a.id = s.application join round r on r.id = s.round
                        where :assessor and s.person = acting_person()
                          and ((s.stage = 'DOCUMENT' and r.phase = 'DOCUMENT_REVIEW' and a.status = 'QUALIFIED')
                               or (s.stage = 'SITE' and r.phase = 'SITE_REVIEW' and a.status = 'SHORTLISTED'))
                          and not exists (select from sheet h where h.application = a.id and h.stage = s.stage and h.person = s.person
                                          and h.run = review_run_of(s.round, s.stage) and h.given_at is not null
                                          and not exists (select from sheet later where later.supersedes = h.id))
                        union all
                        select 'shortlist', r.id, r.title, null, null from round r
                        where :director and r.phase = 'SHORTLIST'
                          and not exists (select from shortlist l where l.round = r.id and l.run = review_run_of(r.id, 'DOCUMENT'))
                        """)
                .param("assessor", actor.is(Role.ASSESSOR))
                .param("director", actor.is(Role.DIRECTOR))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(ReviewToDos::toDo)
                .toList();
    }

    private static ToDo toDo(Waiting waiting) {
        var stage = waiting.stage();
        return stage == null
                ? new ToDo(
                        "todo.shortlist",
                        List.of(waiting.name()),
                        "/rounds/" + waiting.id() + "/shortlist",
                        Provision.SHORTLIST,
                        null,
                        false)
                : new ToDo(
                        "todo.sheet",
                        List.of(waiting.name(), stage),
                        "/reviews/" + waiting.id() + "/" + ReviewTime.path(stage),
                        Provision.ITEM_SCORING,
                        waiting.due(),
                        false);
    }
}
