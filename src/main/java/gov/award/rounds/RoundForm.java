package gov.award.rounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What names a round.
 *
 * @param ordinal which round of the programme, from 1
 * @param edition code of the measures edition it is to be held under
 */
public record RoundForm(
        @NotNull @Min(1) @Max(999) Integer ordinal,
        @NotNull @Min(2000) @Max(2199) Integer year,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 60) String edition) {}
