package gov.award.inquiries;

/** What an inquiry into an application has come to. */
public enum InquiryOutcome {
    UNFOUNDED,
    SUBSTANTIATED
}
