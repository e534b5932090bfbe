package gov.award.panels;

/** What someone declares about an applicant. */
public enum Statement {
    NONE,
    INTEREST
}
