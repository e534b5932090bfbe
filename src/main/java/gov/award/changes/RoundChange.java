package gov.award.changes;

import gov.award.rounds.Fate;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to cancel a round or to have a stage done again, and what became of it.
 *
 * @param resolvedIn the phase the round was in when the committee resolved; {@code null} before that
 * @param doneAt when it was carried out; {@code null} before that
 */
public record RoundChange(
        UUID id,
        Move move,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Fate fate,
        @Nullable String resolutionNumber,
        @Nullable LocalDate resolvedOn,
        @Nullable Phase resolvedIn,
        @Nullable Instant doneAt) {

    /** Whether it is to be carried out before anything else: adopted, and the round is still where the committee saw it. */
    boolean binds(Phase now) {
        return fate == Fate.ADOPTED && doneAt == null && resolvedIn == now && move.possibleFrom(now);
    }
}
