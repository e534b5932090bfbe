package gov.award.rankings;

import gov.award.rounds.ScoringScheme.TieBreak;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An application with its place among its kind.
 *
 * @param place from 1; equals share a place, and the next one counts them all
 * @param shared whether another has the same place
 * @param decidedBy what told it apart from another with the same composite; {@code null} if nothing had to
 * @param eligible whether it reaches the minimum of the scheme
 */
record Placed(
        Scores scores,
        BigDecimal composite,
        int place,
        boolean shared,
        @Nullable TieBreak decidedBy,
        boolean eligible) {}
