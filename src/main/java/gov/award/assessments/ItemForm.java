package gov.award.assessments;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a sheet as it was filled in.
 *
 * @param version of the item the assessor had before them
 */
public record ItemForm(
        @Nullable Integer percent,
        @Size(max = 2000) @Nullable String strengths,
        @Size(max = 2000) @Nullable String improvements,
        @Size(max = 1000) @Nullable String question,
        @Size(max = 1000) @Nullable String reason,
        @Nullable Integer version) {

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
