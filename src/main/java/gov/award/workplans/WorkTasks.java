package gov.award.workplans;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of the work plan of each round (article 8(3)). */
@Component
public class WorkTasks {

    private static final String WHO = "case when t.person is null then '=' || t.responsible else t.person::text end";
    private static final String FROM = """
             from work_task t left join person d on d.id = t.done_by
            where t.round = :round and t.dropped_on is null and (:who = '' or %s = :who)
              and case :state when 'OPEN' then t.done_on is null when 'DONE' then t.done_on is not null
                              when 'OVERDUE' then t.done_on is null and t.due < :today else true end
            """.formatted(WHO);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    WorkTasks(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they are due. */
    Listing<WorkTask> of(RoundId round, TaskFilter filter, PageRequest page) {
        var total = filtered("select count(*)" + FROM, round, filter)
                .query(Row.of(Long.class))
                .single();
        var rows = filtered(
                        """
                                select t.id, t.title, t.responsible, t.person, t.starts, t.due, t.note, t.done_on, d.name done_by, t.done_at
                                """ + FROM + " order by t.due, t.planned_at, t.id limit :limit offset :offset", round, filter)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(WorkTask.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    private JdbcClient.StatementSpec filtered(String sql, RoundId round, TaskFilter filter) {
        return jdbc.sql(sql)
                .param("round", round.value())
                .param("who", filter.who())
                .param("state", filter.state().name())
                .param("today", clock.today());
    }

    /** Everybody who answers for a task of the round, as the filter names them. */
    Map<String, String> responsible(RoundId round) {
        record Line(String who, String name) {}
        var names = new LinkedHashMap<String, String>();
        jdbc.sql(
                        "select distinct " + WHO
                                + " who, t.responsible as name from work_task t where t.round = :round and t.dropped_on is null order by 2, 1")
                .param("round", round.value())
                .query(Row.of(Line.class))
                .list()
                .forEach(line -> names.put(line.who(), line.name()));
        return names;
    }

    /** What was planned in a round and not dropped, the first 200; for whoever takes the plan over. */
    public List<WorkTask> all(RoundId round) {
        return of(round, new TaskFilter("", TaskFilter.State.ALL), new PageRequest(1, 200))
                .rows();
    }

    /** @throws NotFound if the round has no such task that is still open */
    WorkTask open(RoundId round, UUID task) {
        return open(round, task, "");
    }

    /** The same, kept from other changes until the act ends. */
    WorkTask locked(RoundId round, UUID task) {
        return open(round, task, " for update");
    }

    private WorkTask open(RoundId round, UUID task, String how) {
        return jdbc.sql("""
                        select id, title, responsible, person, starts, due, note, done_on, null::text as done_by, done_at
                        from work_task where id = :id and round = :round and done_on is null and dropped_on is null
                        """ + how)
                .param("id", task)
                .param("round", round.value())
                .query(Row.of(WorkTask.class))
                .optional()
                .orElseThrow(() -> new NotFound("task"));
    }

    void revise(UUID task, PlanTask.Form form, String responsible) {
        jdbc.sql("""
                        update work_task set title = :title, responsible = :responsible, person = :person, starts = :starts,
                                             due = :due, note = :note
                        where id = :id
                        """)
                .param("title", form.title())
                .param("responsible", responsible)
                .param("person", form.person(), Types.OTHER)
                .param("starts", form.starts(), Types.DATE)
                .param("due", form.due())
                .param("note", form.noted())
                .param("id", task)
                .update();
    }

    /** @throws NotFound if the round has no such task that is still open */
    void finish(Actor actor, RoundId round, UUID task) {
        end(jdbc.sql("""
                                update work_task set done_on = :day, done_by = :by, done_at = :at
                                where id = :id and round = :round and done_on is null and dropped_on is null
                                """).param("by", actor.personId()).param("at", clock.now().atOffset(ZoneOffset.UTC)), round, task);
    }

    /** @throws NotFound if the round has no such task that is still open */
    void drop(RoundId round, UUID task) {
        end(jdbc.sql("""
                                update work_task set dropped_on = :day
                                where id = :id and round = :round and done_on is null and dropped_on is null
                                """), round, task);
    }

    private void end(JdbcClient.StatementSpec update, RoundId round, UUID task) {
        var ended = update.param("day", clock.today())
                .param("id", task)
                .param("round", round.value())
                .update();
        if (ended == 0) {
            throw new NotFound("task");
        }
    }
}
