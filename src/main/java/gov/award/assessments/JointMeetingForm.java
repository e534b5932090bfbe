package gov.award.assessments;

import gov.award.measures.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A joint meeting as its signed minutes have it.
 *
 * @param attended who attended
 * @param outcome what was settled on the list, and how the teams' means were taken into account
 */
public record JointMeetingForm(
        @NotNull Kind kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 500) String attended,
        @NotBlank @Size(max = 4000) String outcome) {}
