package gov.award.surveys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agency delivers.
 *
 * @param index 0 to 100, two decimals
 * @param overall mean of overall satisfaction on the scale of 1 to 10; this and the next two to check the index by
 * @param expectation mean of satisfaction against what was expected
 * @param ideal mean of satisfaction against the ideal
 */
public record DeliveryForm(
        @NotNull BigDecimal index,
        @NotBlank @Size(max = 2000) String method,
        @NotNull Integer sample,
        @NotNull LocalDate fieldworkFrom,
        @NotNull LocalDate fieldworkTo,
        @Nullable BigDecimal overall,
        @Nullable BigDecimal expectation,
        @Nullable BigDecimal ideal) {

    List<BigDecimal> means() {
        return Stream.of(overall, expectation, ideal).filter(Objects::nonNull).toList();
    }
}
