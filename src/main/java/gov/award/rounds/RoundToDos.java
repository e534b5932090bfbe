package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in rounds: dates to set, drafts to write and to put to the committee. */
@Component
class RoundToDos implements ToDoSource {

    private final JdbcClient jdbc;

    RoundToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(String what, UUID round, String title) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'plan' what, id round, title from round
                        where :office and phase = 'PREPARATION' and (opens is null or deadline is null or planned_approval is null)
                        union all
                        select 'draft', r.id, r.title from round r
                        where :office and r.phase = 'PREPARATION'
                          and (not exists (select from scoring_scheme s where s.round = r.id)
                               or (select count(distinct n.kind) from norm n where n.round = r.id) < :kinds)
                        union all
                        select 'put', r.id, r.title from round r
                        where :office and r.phase = 'PREPARATION'
                          and exists (select from scoring_scheme s where s.round = r.id and s.matter is null
                                      and not exists (select from scoring_scheme l where l.supersedes = s.id))
                        """)
                .param("kinds", NormKind.values().length)
                .param("office", actor.is(Role.OFFICE))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(RoundToDos::toDo)
                .toList();
    }

    private static ToDo toDo(Waiting waiting) {
        var page = "/rounds/" + waiting.round();
        List<Object> named = List.of(waiting.title());
        return switch (waiting.what()) {
            case "plan" -> new ToDo("todo.roundPlan", named, page + "/schedule", Provision.WORK_PLAN, null, false);
            case "draft" -> new ToDo("todo.roundDraft", named, page + "/norms", Provision.DRAFT_NORMS, null, false);
            case "put" -> new ToDo("todo.roundPut", named, page + "/norms", Provision.ADOPT_NORMS, null, false);
            default -> throw new IllegalStateException(waiting.what());
        };
    }
}
