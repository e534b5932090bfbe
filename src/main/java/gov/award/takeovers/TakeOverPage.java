package gov.award.takeovers;

import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be taken over from an earlier round.
 *
 * @param rounds the earlier rounds, newest first
 * @param from the one chosen; {@code null} if there is none
 * @param began the day the preparation of that one began
 * @param offered what it offers, as it would be taken over
 * @param taken what was taken over before
 */
public record TakeOverPage(
        RoundBrief round,
        List<RoundBrief> rounds,
        @Nullable RoundBrief from,
        @Nullable LocalDate began,
        @Nullable Earlier offered,
        List<Taken> taken)
        implements OfRound {

    /** What was taken over once. */
    public record Taken(String title, List<Part> parts, String by, Instant at) {}
}
