package gov.award.files;

/** What a second person found on comparing something recorded from paper (代录) with the scan of its original. */
public enum Compared {
    CONFIRMED,
    REJECTED
}
