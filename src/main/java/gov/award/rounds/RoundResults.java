package gov.award.rounds;

import gov.award.acting.Actor;

/** What came of rounds, which a later module answers for; complete whoever asks, within an act or a reading. */
public interface RoundResults {

    /** Whether nobody was approved as a winner in the round. */
    boolean allVacant(Actor actor, RoundId round);
}
