package gov.award.files;

/** What is known of viruses in a file. */
public enum Scan {
    /** Stored while no scanner was configured. */
    NOT_MADE,
    /** In quarantine: opened by nobody but whoever uploaded it. */
    WAITING,
    CLEAN,
    /** Its content has been deleted. */
    INFECTED,
    /** Larger than the scanner takes: opened by nobody but whoever uploaded it, and waited for by nobody. */
    TOO_LARGE;

    /** Whether others can, or may yet, open it: what they never will counts as not handed in. */
    public boolean counts() {
        return switch (this) {
            case NOT_MADE, WAITING, CLEAN -> true;
            case INFECTED, TOO_LARGE -> false;
        };
    }
}
