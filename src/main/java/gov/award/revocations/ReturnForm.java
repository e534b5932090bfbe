package gov.award.revocations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of the certificate or the plaque, and when. */
public record ReturnForm(
        Returned.@NotNull Item item,
        Returned.@NotNull Fate fate,
        @NotNull LocalDate day,
        @Nullable @Size(max = 500) String note) {}
