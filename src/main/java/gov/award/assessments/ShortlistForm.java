package gov.award.assessments;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shortlist as the director fixes it.
 *
 * @param listed the applications that go on to the site review
 * @param justification why it departs from what the measures say in principle
 */
public record ShortlistForm(
        @Nullable Set<UUID> listed,
        @Size(max = 2000) @Nullable String justification) {

    boolean lists(UUID application) {
        return Objects.requireNonNullElse(listed, Set.<UUID>of()).contains(application);
    }
}
