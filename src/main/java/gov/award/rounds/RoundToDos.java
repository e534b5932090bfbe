package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in rounds: dates to set, drafts to write and to put to the committee, work tasks. */
@Component
class RoundToDos implements ToDoSource {

    /** Work tasks are shown this many days ahead. */
    private static final int AHEAD = 14;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RoundToDos(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Waiting(
            String what, UUID round, String title, @Nullable LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'task' what, t.round, t.title, t.due
                        from work_task t join round r on r.id = t.round
                        where t.done_on is null and t.dropped_on is null and t.due <= :ahead and r.phase <> 'CANCELLED'
                        union all
                        select 'plan', id, title, null from round
                        where :office and phase = 'PREPARATION' and (opens is null or deadline is null or planned_approval is null)
                        union all
                        select 'draft', r.id, r.title, null from round r
                        where :office and r.phase = 'PREPARATION'
                          and (not exists (select from scoring_scheme s where s.round = r.id)
                               or (select count(distinct n.kind) from norm n where n.round = r.id) < :kinds)
                        union all
                        select 'put', r.id, r.title, null from round r
                        where :office and r.phase = 'PREPARATION'
                          and exists (select from scoring_scheme s where s.round = r.id and s.matter is null
                                      and not exists (select from scoring_scheme l where l.supersedes = s.id))
                        """)
                .param("ahead", clock.today().plusDays(AHEAD))
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
            case "task" ->
                new ToDo("todo.roundTask", named, page + "/schedule", Provision.WORK_PLAN, waiting.due(), false);
            case "plan" -> new ToDo("todo.roundPlan", named, page + "/schedule", Provision.WORK_PLAN, null, false);
            case "draft" -> new ToDo("todo.roundDraft", named, page + "/norms", Provision.DRAFT_NORMS, null, false);
            case "put" -> new ToDo("todo.roundPut", named, page + "/norms", Provision.ADOPT_NORMS, null, false);
            default -> throw new IllegalStateException(waiting.what());
        };
    }
}
