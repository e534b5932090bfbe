package gov.award.awards;

/** What a second person says of what a first has put on record. */
public enum CheckOutcome {
    CONFIRMED,
    REJECTED
}
