package gov.award.revocations;

import gov.award.revocations.RevocationDecision.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The county government's decision on a case. */
public record DecisionForm(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate metOn,
        @NotNull LocalDate decided) {}
