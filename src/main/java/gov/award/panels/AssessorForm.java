package gov.award.panels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What is recorded of an assessor on admission to the pool.
 *
 * @param person who; holds the role already
 * @param qualifications how each point of the assessor standard is met
 * @param document number of the paper the admission rests on
 */
public record AssessorForm(
        @NotNull UUID person,
        @NotBlank @Size(max = 120) String employer,
        @NotBlank @Size(max = 80) String post,
        @NotBlank @Size(max = 500) String specialties,
        @NotBlank @Size(max = 2000) String qualifications,
        @NotBlank @Size(max = 120) String document) {}
