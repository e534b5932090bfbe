package gov.award.revocations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event or a fraud.
 *
 * @param happened the day on which it happened
 * @param found the day of the finding, penalty or judgment
 * @param source who reported it or where it was found; never shown to the winner
 */
public record IncidentForm(
        @NotNull RevocationGround ground,
        @Nullable LocalDate happened,
        @Nullable LocalDate found,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 1000) String source) {}
