package gov.award.awards;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A use of the prize as the winner declares it.
 *
 * @param purpose code of a purpose the measures list, or {@code KINDRED}
 * @param amount in yuan, to the fen
 * @param justification why a kindred purpose is akin to those listed
 */
public record UseForm(
        @NotBlank @Size(max = 40) String purpose,

        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate usedOn,
        @NotBlank @Size(max = 2000) String description,
        @Nullable @Size(max = 2000) String justification) {}
