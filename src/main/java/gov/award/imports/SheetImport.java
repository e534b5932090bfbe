package gov.award.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a register, or brought into it.
 *
 * @param target key of the register's table
 * @param rowCount how many were brought in
 */
public record SheetImport(
        ImportId id,
        String target,
        UUID uploadedBy,
        Instant uploadedAt,
        Instant expiresAt,
        @Nullable Integer rowCount,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt) {

    /** How far it has come. */
    public enum State {
        OPEN,
        DONE,
        DROPPED,
        EXPIRED
    }

    State state(Instant now) {
        if (doneAt != null) {
            return State.DONE;
        }
        return droppedAt != null ? State.DROPPED : now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
