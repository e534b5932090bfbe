package gov.award.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the leader adds to the report of a site review.
 *
 * @param met whom the team met
 * @param verified what became of the questions the document review left
 */
public record SiteReportForm(
        @NotBlank @Size(max = 1000) String met,
        @NotBlank @Size(max = 3000) String verified,
        @NotBlank @Size(max = 3000) String conclusion) {}
