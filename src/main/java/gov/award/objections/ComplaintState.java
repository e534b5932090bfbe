package gov.award.objections;

/** How far the office has come with a complaint; {@link ComplaintMove} says how it changes. */
public enum ComplaintState {
    RECEIVED,
    DECLINED,
    TAKEN_UP,
    VERIFYING,
    FOUND,
    REPORTED;

    /** Whether the office still owes the committee its report. */
    public boolean open() {
        return this != DECLINED && this != REPORTED;
    }
}
