package gov.award.workdays;

/** What becomes of a last day that is not a working day. */
public enum Roll {
    STAY,
    NEXT_WORKING_DAY
}
