package gov.award.rounds;

import gov.award.measures.Refusal;
import java.util.List;

/** What a later module has against a round moving on, such as acts under supervision that are not settled. */
public interface MoveObjection {

    /** The reasons against; empty if there are none. Asked within the act that moves the round, whoever acts. */
    List<Refusal> against(RoundId round, Move move);
}
