package gov.award.deliberations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the director finds when comparing a record with its paper.
 *
 * @param note why it is sent back
 */
public record Comparison(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 1000) String note) {

    /** Whether the record says what the paper says. */
    public enum Outcome {
        CONFIRMED,
        REJECTED
    }

    String reason() {
        return Objects.requireNonNullElse(note, "").strip();
    }

    boolean lacksReason() {
        return outcome == Outcome.REJECTED && reason().isEmpty();
    }
}
