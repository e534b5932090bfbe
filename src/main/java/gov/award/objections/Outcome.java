package gov.award.objections;

/** What the verification of a complaint came to. */
public enum Outcome {
    BORNE_OUT,
    PARTLY_BORNE_OUT,
    NOT_BORNE_OUT;

    /** Whether the committee has to resolve what becomes of the candidate. */
    public boolean leavesQuestion() {
        return this != NOT_BORNE_OUT;
    }
}
