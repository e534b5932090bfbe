package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.measures.Verdict;

/** Moves a round on, for the module whose act does it; call within that act, which answers for the guards of its article. */
public interface RoundMoves {

    /** Refused if {@link Move} does not lead on from the round's phase; concurrent moves fail, the later one loses. */
    Verdict make(Actor actor, RoundId round, Move move);
}
