package gov.award.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One thing looked into on site: under which item, what was asked, what was seen, what follows. */
public record FindingForm(
        @NotBlank @Size(max = 20) String item,
        @NotBlank @Size(max = 1000) String question,
        @NotBlank @Size(max = 2000) String evidence,
        @NotBlank @Size(max = 2000) String finding) {}
