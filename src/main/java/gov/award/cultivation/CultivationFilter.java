package gov.award.cultivation;

import gov.award.acting.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which records are wanted; what is {@code null} leaves a question open. */
public record CultivationFilter(
        @Nullable UnitId unit,
        @Nullable Integer year,
        @Nullable CultivationKind kind) {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    /** A year nobody can mean leaves the question open. */
    public CultivationFilter {
        year = year == null || year < FIRST || year > LAST ? null : year;
    }

    @Nullable
    LocalDate from() {
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    @Nullable
    LocalDate until() {
        return year == null ? null : LocalDate.of(year, 12, 31);
    }
}
