package gov.award.committee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put before the committee.
 *
 * @param round the round it belongs to; {@code null} if to none
 */
public record Matter(
        MatterId id,
        MatterKind kind,
        @Nullable UUID round,
        UUID subject,
        String title,
        String proposal,
        Instant putAt) {}
