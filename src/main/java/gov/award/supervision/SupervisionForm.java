package gov.award.supervision;

import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.rounds.RoundId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom a matter is about, a person or a unit, and why. */
public record SupervisionForm(
        @NotNull RoundId round,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        @NotNull SupervisionGround ground,
        @NotBlank @Size(max = 4000) String facts) {}
