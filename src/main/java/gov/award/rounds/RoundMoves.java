package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves a round on, for the module whose act does it; call within that act, which answers for the guards of its article. */
@Component
public class RoundMoves {

    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<MoveObjection> objections;

    RoundMoves(
            Rounds rounds,
            JdbcClient jdbc,
            BusinessClock clock,
            ApplicationEventPublisher events,
            ObjectProvider<MoveObjection> objections) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.objections = objections;
    }

    /** Refused if {@link Move} does not lead on from the round's phase or a {@link MoveObjection} stands against it; concurrent moves fail, the later one loses. */
    public Verdict make(Actor actor, RoundId round, Move move) {
        return make(actor, rounds.of(actor, round), move);
    }

    /** Announces the round, if nothing stands against it: applications can be made from its opening on. */
    public Verdict announce(Actor actor, RoundId id, LocalDate day) {
        var round = rounds.of(actor, id);
        round.announce(day);
        return make(actor, round, Move.ANNOUNCE);
    }

    /** Extends the application time, for everyone; the act answers for the announcement of it. */
    public void extend(Actor actor, RoundId id, Instant deadline) {
        var round = rounds.of(actor, id);
        round.extend(deadline);
        rounds.save(round);
    }

    /** What stands against a move; for an act that goes on with one made before, such as a later approval. */
    public List<Refusal> against(RoundId round, Move move) {
        return objections.stream()
                .flatMap(objection -> objection.against(round, move).stream())
                .toList();
    }

    Verdict make(Actor actor, Round round, Move move) {
        var from = round.phase();
        var verdict = round.make(move);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var reasons = against(round.id, move);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        rounds.save(round);
        var now = clock.now();
        jdbc.sql("""
                        insert into round_move (id, programme, round, move, from_phase, to_phase, at, person)
                        values (:id, :programme, :round, :move, :from, :to, :at, :person)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", round.programme.value())
                .param("round", round.id.value())
                .param("move", move.name())
                .param("from", from.name())
                .param("to", move.to().name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.person() == null ? null : actor.personId())
                .update();
        events.publishEvent(new RoundMoved(actor, round.id, move, now));
        return verdict;
    }
}
