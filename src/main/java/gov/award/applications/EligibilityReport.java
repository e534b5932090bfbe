package gov.award.applications;

import gov.award.applications.Finding.Standing;
import java.util.List;

/**
 * What is found on each condition of articles 2, 3, 10 and 11, and on the bars of 24 and 31, for the latest version submitted.
 *
 * @param version number of the version the report is on; 0 for a draft
 */
public record EligibilityReport(ApplicationId application, int version, List<Finding> findings) {

    public EligibilityReport {
        findings = List.copyOf(findings);
    }

    /** Questions the office has not decided yet. */
    public List<Finding> open() {
        return standing(Standing.OPEN);
    }

    /** Conditions that are not met, by rule or by the office's decision. */
    public List<Finding> failing() {
        return standing(Standing.BAD);
    }

    private List<Finding> standing(Standing standing) {
        return findings.stream()
                .filter(finding -> finding.standing() == standing)
                .toList();
    }
}
