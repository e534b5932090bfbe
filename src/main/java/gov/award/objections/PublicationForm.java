package gov.award.objections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Where and when a notice appeared.
 *
 * @param address of the page on the government portal
 * @param publishedAt in the programme's zone, to the minute
 * @param reason why an earlier proof is corrected; blank for the first
 */
public record PublicationForm(
        @NotBlank @Size(max = 500) String address,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        LocalDateTime publishedAt,

        @Nullable @Size(max = 1000) String reason) {

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
