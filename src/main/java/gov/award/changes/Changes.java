package gov.award.changes;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.rounds.Fate;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals to cancel rounds or to have stages done again (article 7(1), (5)). */
@Component
class Changes {

    private static final String SELECT = """
            select c.id, c.move, c.reason, p.name proposed_by, c.proposed_at, %s fate,
                   c.resolution_number, c.resolved_on, c.resolved_in, c.done_at
            from round_change c join person p on p.id = c.proposed_by where c.round = :round
            """.formatted(Fate.COLUMN);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Changes(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    List<RoundChange> of(RoundId round) {
        return jdbc.sql(SELECT + " order by c.proposed_at desc")
                .param("round", round.value())
                .query(Row.of(RoundChange.class))
                .list();
    }

    /** Locked until the transaction ends. @throws NotFound if the round has no such proposal */
    RoundChange locked(RoundId round, UUID change) {
        return jdbc.sql(SELECT + " and c.id = :id for update of c")
                .param("round", round.value())
                .param("id", change)
                .query(Row.of(RoundChange.class))
                .optional()
                .orElseThrow(() -> new NotFound("proposal"));
    }

    /** Whether a proposal still waits for the committee. */
    boolean isOpen(RoundId round) {
        return jdbc.sql("""
                        select exists (select from round_change where round = :round and carried is null)
                        """).param("round", round.value()).query(Boolean.class).single();
    }

    void propose(Actor actor, RoundBrief round, UUID change, Move move, String reason, MatterId matter) {
        jdbc.sql("""
                        insert into round_change (id, programme, round, move, reason, proposed_by, proposed_at, matter)
                        values (:id, :programme, :round, :move, :reason, :by, :at, :matter)
                        """)
                .param("id", change)
                .param("programme", round.programme().value())
                .param("round", round.id().value())
                .param("move", move.name())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("matter", matter.value())
                .update();
    }

    void resolved(Resolution resolution) {
        jdbc.sql("""
                        update round_change
                        set resolution = :resolution, resolution_number = :number, resolved_on = :day, carried = :carried,
                            resolved_in = (select phase from round where round.id = round_change.round)
                        where matter = :matter and resolution is null
                        """)
                .param("resolution", resolution.id())
                .param("number", resolution.number())
                .param("day", resolution.day())
                .param("carried", resolution.carried())
                .param("matter", resolution.matter().value())
                .update();
    }

    void done(Actor actor, UUID change) {
        jdbc.sql("update round_change set done_by = :by, done_at = :at where id = :id")
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", change)
                .update();
    }
}
