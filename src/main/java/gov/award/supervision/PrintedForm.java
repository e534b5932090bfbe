package gov.award.supervision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** An anchor the discipline inspection has on paper; both or neither. */
public record PrintedForm(
        @Nullable @Min(1) Long position,
        @Nullable @Pattern(regexp = "|[0-9a-fA-F]{64}") String link) {

    boolean given() {
        return position != null && link != null && !link.isBlank();
    }
}
