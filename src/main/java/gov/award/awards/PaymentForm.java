package gov.award.awards;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as finance records it.
 *
 * @param amount in yuan, to the fen
 * @param account of the payee; only its last four digits are kept
 * @param payee blank for a prize, which goes to the winner
 * @param what what working expenses were for; blank for a prize
 * @param line the budget line it is paid from
 */
public record PaymentForm(
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(max = 60) String voucher,
        @NotNull LocalDate paidOn,
        @NotBlank @Pattern(regexp = "[0-9 ]{8,40}") String account,
        @Nullable @Size(max = 200) String payee,
        @Nullable @Size(max = 200) String what,
        @Nullable UUID line) {

    private static final int SHOWN = 4;

    String maskedAccount() {
        var digits = account.replace(" ", "");
        return "*".repeat(Math.max(1, digits.length() - SHOWN))
                + digits.substring(Math.max(0, digits.length() - SHOWN));
    }

    String payeeName() {
        return payee == null ? "" : payee.strip();
    }

    String purpose() {
        return what == null ? "" : what.strip();
    }
}
