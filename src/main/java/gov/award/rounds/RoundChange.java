package gov.award.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to cancel a round or to have a stage done again, and what became of it.
 *
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
        @Nullable Instant doneAt) {}
