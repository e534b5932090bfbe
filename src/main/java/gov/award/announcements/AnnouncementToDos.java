package gov.award.announcements;

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

/** What waits in announcements: to be written, to be issued, and application times to close. */
@Component
class AnnouncementToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AnnouncementToDos(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What waits; its names are those of the sentences. */
    private enum What {
        CLOSE("todo.roundClose", Provision.SUBMISSION),
        WRITE("todo.roundWrite", Provision.ANNOUNCEMENT),
        ANNOUNCE("todo.roundAnnounce", Provision.ANNOUNCEMENT),
        EXTEND("todo.roundExtend", Provision.SUBMISSION),
        ISSUE("todo.roundIssue", Provision.ANNOUNCEMENT);

        private final String key;
        private final Provision basis;

        What(String key, Provision basis) {
            this.key = key;
            this.basis = basis;
        }
    }

    private record Waiting(
            What what, UUID round, String title, @Nullable LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'CLOSE' what, id round, title, (deadline at time zone :zone)::date due
                        from round where :office and phase = 'APPLICATION' and deadline <= :now
                        union all
                        select 'WRITE', r.id, r.title, null from round r
                        where :office and r.phase = 'PREPARATION' and not exists (select from announcement a where a.round = r.id)
                          and exists (select from scoring_scheme s where s.round = r.id and s.matter is not null)
                        union all
                        select case a.kind when 'FIRST' then 'ANNOUNCE' when 'EXTENSION' then 'EXTEND' else 'ISSUE' end, r.id, r.title, null
                        from announcement a join round r on r.id = a.round
                        where :director and a.issued_at is null
                          and case a.kind when 'FIRST' then r.phase = 'PREPARATION' when 'EXTENSION' then r.phase = 'APPLICATION'
                                          else r.phase not in ('FOLLOW_UP', 'CANCELLED') end
                        """)
                .param("zone", clock.zone().getId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("office", actor.is(Role.OFFICE))
                .param("director", actor.is(Role.DIRECTOR))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> new ToDo(
                        waiting.what().key,
                        List.of(waiting.title()),
                        "/rounds/" + waiting.round() + "/announcement",
                        waiting.what().basis,
                        waiting.due(),
                        false))
                .toList();
    }
}
