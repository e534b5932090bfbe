package gov.award.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Service on paper: who signed for it and when. */
public record ServiceForm(
        @NotBlank @Size(max = 100) String recipient,
        @NotNull LocalDate servedOn) {}
