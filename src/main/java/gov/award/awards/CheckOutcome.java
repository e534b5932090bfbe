package gov.award.awards;

/** What the office says of how a winner declared to have used the prize. */
public enum CheckOutcome {
    CONFIRMED,
    REJECTED
}
