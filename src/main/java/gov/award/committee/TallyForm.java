package gov.award.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What two tellers counted; invalid ballots count as abstentions. */
public record TallyForm(
        @NotNull @Min(0) @Max(1000) Integer inFavour,
        @NotNull @Min(0) @Max(1000) Integer against,
        @NotNull @Min(0) @Max(1000) Integer abstained,
        @NotBlank @Size(max = 50) String tellerOne,
        @NotBlank @Size(max = 50) String tellerTwo) {

    int ballots() {
        return inFavour + against + abstained;
    }
}
