package gov.award.deliberations;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes with the votes.
 *
 * @param vacancyReason why places stay vacant
 * @param justification why the order of rank is departed from
 */
public record ProposalForm(
        @Nullable @Size(max = 1000) String vacancyReason,
        @Nullable @Size(max = 2000) String justification) {

    String vacancy() {
        return Objects.requireNonNullElse(vacancyReason, "").strip();
    }

    String reason() {
        return Objects.requireNonNullElse(justification, "").strip();
    }
}
