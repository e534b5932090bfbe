package gov.award.applications;

/** What an inquiry into an application has come to. */
public enum InquiryOutcome {
    UNFOUNDED,
    SUBSTANTIATED
}
