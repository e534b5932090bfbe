package gov.award.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a visit.
 *
 * @param agenda what happens when
 * @param justification why it takes longer or shorter than the measures say in general
 */
public record VisitForm(
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        @NotBlank @Size(max = 500) String places,
        @NotBlank @Size(max = 3000) String agenda,
        @Size(max = 2000) @Nullable String justification) {}
