package gov.award.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of the work plan as pages list it.
 *
 * @param doneOn {@code null} while it is open
 */
public record WorkTask(
        UUID id,
        String title,
        String responsible,
        LocalDate due,
        @Nullable LocalDate doneOn) {}
