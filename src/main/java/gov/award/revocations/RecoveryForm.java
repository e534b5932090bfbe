package gov.award.revocations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of the prize paid back.
 *
 * @param yuan to the fen
 * @param voucher number of the receipt (非税收入票据)
 */
public record RecoveryForm(
        @NotNull @DecimalMin("0.01") @DecimalMax("100000000") @Digits(integer = 9, fraction = 2)
        BigDecimal yuan,

        @NotNull LocalDate paidOn,
        @NotBlank @Size(max = 100) String voucher) {

    long fen() {
        return yuan.movePointRight(2).longValueExact();
    }
}
