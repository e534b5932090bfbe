package gov.award.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A unit's work as it is typed. */
public record CultivationForm(
        @NotNull CultivationKind kind,
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 2000) String what,
        @NotBlank @Size(max = 500) String concerned) {}
