package gov.award.applications;

import gov.award.web.UnderEdition;

/** The report on an application with what the office may still decide. */
public record EligibilityPage(ApplicationBrief brief, EligibilityReport report, boolean undecided)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }
}
