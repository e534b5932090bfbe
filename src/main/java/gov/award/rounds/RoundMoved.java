package gov.award.rounds;

import java.time.Instant;

/** A round has entered another phase. */
public record RoundMoved(RoundId round, Move move, Instant at) {}
