package gov.award.cultivation;

import gov.award.acting.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of a unit's work.
 *
 * @param version counts the changes, from 1
 * @param concerned whom it concerned
 * @param changedByName {@code null} unless it was changed
 */
public record Cultivation(
        CultivationId id,
        UnitId unit,
        String unitName,
        int version,
        CultivationKind kind,
        LocalDate doneOn,
        String what,
        String concerned,
        String recordedByName,
        Instant recordedAt,
        @Nullable String changedByName,
        @Nullable Instant changedAt) {}
