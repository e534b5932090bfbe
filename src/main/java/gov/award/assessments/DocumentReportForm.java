package gov.award.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the leader adds to the report of the document review.
 *
 * @param method how the team worked
 * @param proposed the applications proposed for the site review
 */
public record DocumentReportForm(
        @NotBlank @Size(max = 2000) String method, @Nullable Set<UUID> proposed) {

    boolean proposes(UUID application) {
        return Objects.requireNonNullElse(proposed, Set.<UUID>of()).contains(application);
    }
}
