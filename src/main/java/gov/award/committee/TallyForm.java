package gov.award.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What two tellers counted; invalid ballots count as abstentions.
 *
 * @param declared whether all who voted have declared in writing, on the same paper, that they have no interest in the case
 */
public record TallyForm(
        @NotNull @Min(0) @Max(1000) Integer inFavour,
        @NotNull @Min(0) @Max(1000) Integer against,
        @NotNull @Min(0) @Max(1000) Integer abstained,
        @NotBlank @Size(max = 50) String tellerOne,
        @NotBlank @Size(max = 50) String tellerTwo,
        @Nullable Boolean declared) {

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    int ballots() {
        return inFavour + against + abstained;
    }
}
