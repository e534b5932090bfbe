package gov.award.surveys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A survey to be commissioned: on which organisation, from which agency, under which contract, until when. */
public record CommissionForm(
        @NotNull UUID application,
        @NotNull UUID agency,
        @NotBlank @Size(max = 100) String contract,
        @NotNull LocalDate due) {}
