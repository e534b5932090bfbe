package gov.award.files;

/** What is known of viruses in a file. */
public enum Scan {
    /** Stored while no scanner was configured. */
    NOT_MADE,
    /** In quarantine: opened by nobody but whoever uploaded it. */
    WAITING,
    CLEAN,
    /** Its content has been deleted. */
    INFECTED
}
