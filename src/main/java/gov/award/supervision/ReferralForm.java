package gov.award.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A request that someone be disciplined: to whom, what, by which document. */
public record ReferralForm(
        @NotBlank @Size(max = 100) String addressee,
        @NotBlank @Size(max = 2000) String request,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate sentOn) {}
