package gov.award.recommendations;

/** What came of comparing something recorded from paper (代录) with its original. */
public enum Comparison {
    CONFIRMED,
    DROPPED
}
