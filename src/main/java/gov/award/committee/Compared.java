package gov.award.committee;

/** What a second person finds on comparing a clerk's record with its paper. */
public enum Compared {
    CONFIRMED,
    REJECTED
}
