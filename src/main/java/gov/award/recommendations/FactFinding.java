package gov.award.recommendations;

/** What was found of one condition or of the truth of what was declared. */
public enum FactFinding {
    TRUE,
    NOT_TRUE,
    /** Could not be checked; the note says why. */
    NOT_CHECKED
}
