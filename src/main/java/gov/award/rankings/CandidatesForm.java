package gov.award.rankings;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications ticked as candidates. */
public record CandidatesForm(
        @Nullable List<UUID> listed,
        @Nullable @Size(max = 2000) String justification) {

    boolean lists(UUID application) {
        return listed != null && listed.contains(application);
    }
}
