package gov.award.changes;

import gov.award.rounds.Move;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;

/** Proposals to cancel the round or do a stage again, and the moves that could be proposed now. */
public record ChangeList(RoundBrief round, List<RoundChange> changes, List<Move> possible) implements OfRound {}
