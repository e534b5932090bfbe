package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in rounds: dates to set, drafts to write and to put to the committee, announcements to issue, work tasks, application times to close. */
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
                        select 'close', id, title, (deadline at time zone :zone)::date
                        from round where :office and phase = 'APPLICATION' and deadline <= :now
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
                        union all
                        select 'write', r.id, r.title, null from round r
                        where :office and r.phase = 'PREPARATION' and not exists (select from announcement a where a.round = r.id)
                          and exists (select from scoring_scheme s where s.round = r.id and s.matter is not null)
                        union all
                        select case when a.extends_to is null then 'announce' else 'extend' end, r.id, r.title, null
                        from announcement a join round r on r.id = a.round
                        where :director and a.issued_at is null
                          and r.phase = case when a.extends_to is null then 'PREPARATION' else 'APPLICATION' end
                        union all
                        select 'change', r.id, r.title, null from round_change c join round r on r.id = c.round
                        where :director and c.carried and c.done_at is null and r.phase <> 'CANCELLED'
                        """)
                .param("ahead", clock.today().plusDays(AHEAD))
                .param("zone", clock.zone().getId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("kinds", NormKind.values().length)
                .param("office", actor.is(Role.OFFICE))
                .param("director", actor.is(Role.DIRECTOR))
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
            case "close" ->
                new ToDo("todo.roundClose", named, page + "/announcement", Provision.SUBMISSION, waiting.due(), false);
            case "plan" -> new ToDo("todo.roundPlan", named, page + "/schedule", Provision.WORK_PLAN, null, false);
            case "draft" -> new ToDo("todo.roundDraft", named, page + "/norms", Provision.DRAFT_NORMS, null, false);
            case "write" ->
                new ToDo("todo.roundWrite", named, page + "/announcement", Provision.ANNOUNCEMENT, null, false);
            case "put" -> new ToDo("todo.roundPut", named, page + "/norms", Provision.ADOPT_NORMS, null, false);
            case "announce" ->
                new ToDo("todo.roundAnnounce", named, page + "/announcement", Provision.ANNOUNCEMENT, null, false);
            case "extend" ->
                new ToDo("todo.roundExtend", named, page + "/announcement", Provision.SUBMISSION, null, false);
            case "change" ->
                new ToDo("todo.roundChange", named, page + "/changes", Provision.RESOLVE_MAJOR_ISSUES, null, false);
            default -> throw new IllegalStateException(waiting.what());
        };
    }
}
