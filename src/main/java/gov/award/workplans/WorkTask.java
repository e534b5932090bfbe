package gov.award.workplans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of the work plan as pages list it.
 *
 * @param responsible name of whoever answers for it, with an account or without one
 * @param person whose account it is; {@code null} for someone without one
 * @param starts {@code null} where no day was set
 * @param doneOn {@code null} while it is open
 * @param doneBy name of who finished it
 */
public record WorkTask(
        UUID id,
        String title,
        String responsible,
        @Nullable UUID person,
        @Nullable LocalDate starts,
        LocalDate due,
        String note,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable Instant doneAt) {}
