package gov.award.applications;

import gov.award.files.Compared;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing something recorded with its paper.
 *
 * @param why it is dropped
 */
public record ComparisonForm(
        @NotNull Compared outcome,
        @Nullable @Size(max = 500) String why) {

    public String reason() {
        return why == null ? "" : why;
    }
}
