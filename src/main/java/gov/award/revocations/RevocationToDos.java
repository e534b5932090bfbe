package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in cases: verification, hearing, statement, committee, decision, recovery. */
@Component
class RevocationToDos implements ToDoSource {

    private final JdbcClient sql;
    private final Hearings hearings;
    private final BusinessClock clock;

    RevocationToDos(JdbcClient sql, Hearings hearings, BusinessClock clock) {
        this.sql = sql;
        this.hearings = hearings;
        this.clock = clock;
    }

    private record Waiting(
            UUID id,
            RevocationState state,
            RevocationGround ground,
            String party,
            String edition,
            @Nullable LocalDate served,
            boolean unconfirmed,
            int handed,
            boolean decided,
            boolean ownDecision,
            boolean ownFinding,
            long left,
            int returned,
            boolean unserved) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.GOVERNMENT, Role.FINANCE, Role.APPLICANT)) {
            return List.of();
        }
        return sql.sql("""
                        select r.id, r.state, r.ground, r.party, r.edition,
                               (select min(s.served_on) from paper_service s where s.paper = r.hearing) as served,
                               exists (select from revocation_defence d where d.revocation = r.id and d.way = 'ON_PAPER'
                                       and not exists (select from revocation_defence_check c where c.defence = d.id)) as unconfirmed,
                               case when exists (select from handover h where h.award = r.award) then 2 else 0 end as handed,
                               w.id is not null as decided, coalesce(w.recorded_by = acting_person(), false) as own_decision,
                               exists (select from revocation_finding f where f.revocation = r.id and f.verified_by = acting_person()) as own_finding,
                               (coalesce(r.due_fen, 0) - coalesce((select sum(v.fen) from revocation_recovery v where v.revocation = r.id), 0))::bigint as "left",
                               (select count(*)::int from revocation_return t where t.revocation = r.id) as returned,
                               exists (select from paper p where p.subject = r.id and p.kind = 'REVOCATION'
                                       and not exists (select from paper_service s where s.paper = p.id)
                                       and not exists (select from paper_reader d where d.paper = p.id and d.served_by_opening)) as unserved
                        from revocation r
                        left join lateral (select d.id, d.recorded_by from revocation_decision d
                            where d.revocation = r.id and not exists (select from revocation_decision_check c where c.decision = d.id)
                            limit 1) w on true
                        where r.state in ('REPORTED', 'VERIFIED', 'TOLD', 'RESOLVED', 'REVOKED')
                        order by r.reported_at, r.id
                        """).query(Row.of(Waiting.class)).list().stream()
                .flatMap(waiting -> toDos(actor, waiting))
                .toList();
    }

    private Stream<ToDo> toDos(Actor actor, Waiting waiting) {
        return switch (waiting.state()) {
            case REPORTED -> one(actor.is(Role.OFFICE), "todo.revocationVerify", waiting);
            case VERIFIED -> one(actor.is(Role.DIRECTOR) && !waiting.ownFinding(), "todo.revocationTell", waiting);
            case TOLD -> told(actor, waiting);
            case RESOLVED ->
                waiting.decided()
                        ? one(
                                actor.is(Role.DIRECTOR) && !waiting.ownDecision(),
                                "todo.revocationDecisionCheck",
                                waiting)
                        : one(actor.is(Role.GOVERNMENT), "todo.revocationDecide", waiting);
            case REVOKED -> revoked(actor, waiting);
            case BEFORE_COMMITTEE, CLOSED, DROPPED, DECLINED, KEPT -> Stream.empty();
        };
    }

    private Stream<ToDo> told(Actor actor, Waiting waiting) {
        var until = waiting.served() == null ? null : hearings.after(waiting.edition(), waiting.served());
        if (actor.is(Role.APPLICANT)) {
            var open = until == null || !until.missedAt(clock.now());
            return open ? Stream.of(toDo("todo.revocationDefend", waiting, until)) : Stream.empty();
        }
        if (waiting.unconfirmed()) {
            return one(actor.is(Role.DIRECTOR), "todo.revocationDefenceCheck", waiting);
        }
        if (!actor.is(Role.OFFICE)) {
            return Stream.empty();
        }
        if (until != null && until.missedAt(clock.now())) {
            return Stream.of(toDo("todo.revocationPut", waiting, null));
        }
        return until == null ? Stream.of(toDo("todo.revocationServe", waiting, null)) : Stream.empty();
    }

    private static Stream<ToDo> revoked(Actor actor, Waiting waiting) {
        var finance = one(actor.is(Role.FINANCE) && waiting.left() > 0, "todo.revocationRecover", waiting);
        var office =
                one(actor.is(Role.OFFICE) && waiting.returned() < waiting.handed(), "todo.revocationTakeBack", waiting);
        var serve = one(actor.is(Role.OFFICE) && waiting.unserved(), "todo.revocationNoticeServe", waiting);
        var director = one(
                actor.is(Role.DIRECTOR)
                        && !waiting.unserved()
                        && waiting.left() == 0
                        && waiting.returned() >= waiting.handed(),
                "todo.revocationClose",
                waiting);
        return Stream.of(finance, office, serve, director).flatMap(each -> each);
    }

    private static Stream<ToDo> one(boolean waits, String key, Waiting waiting) {
        return waits ? Stream.of(toDo(key, waiting, null)) : Stream.empty();
    }

    private static ToDo toDo(String key, Waiting waiting, @Nullable Deadline until) {
        return new ToDo(
                key,
                List.of(waiting.party()),
                "/revocations/" + waiting.id(),
                waiting.ground().provision(),
                until == null ? null : until.due(),
                until != null && until.provisional());
    }
}
