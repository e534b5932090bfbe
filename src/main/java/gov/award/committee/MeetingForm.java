package gov.award.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A meeting to be held. */
public record MeetingForm(
        @NotBlank @Size(max = 100) String title,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 100) String place) {}
