package gov.award.recommendations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The opinion of a recommending unit as it stands on the sealed paper.
 *
 * @param signedBy the person in charge who signed
 * @param signedOn the date on the paper
 */
public record OpinionForm(
        @NotNull OpinionOutcome outcome,
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @Size(max = 40) String signedBy,
        @NotNull LocalDate signedOn) {}
