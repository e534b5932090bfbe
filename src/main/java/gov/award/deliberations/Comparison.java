package gov.award.deliberations;

import gov.award.files.Compared;
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
        @NotNull Compared outcome,
        @Nullable @Size(max = 1000) String note) {

    String reason() {
        return Objects.requireNonNullElse(note, "").strip();
    }

    boolean lacksReason() {
        return outcome == Compared.REJECTED && reason().isEmpty();
    }
}
