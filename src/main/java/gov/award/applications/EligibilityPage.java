package gov.award.applications;

/** The report on an application with what the office may still decide. */
public record EligibilityPage(ApplicationBrief brief, EligibilityReport report, boolean undecided) {}
