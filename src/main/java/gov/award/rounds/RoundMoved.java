package gov.award.rounds;

import gov.award.acting.Actor;
import java.time.Instant;

/**
 * A round has entered another phase. Heard within the act that moved it.
 *
 * @param actor who moved it, for what is set off by it
 */
public record RoundMoved(Actor actor, RoundId round, Move move, Instant at) {}
