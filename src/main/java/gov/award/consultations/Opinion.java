package gov.award.consultations;

/** What a department says of the candidates. */
public enum Opinion {
    NO_OBJECTION,
    /** Against one or more candidates, with facts. */
    OBJECTION,
    /** The department cannot tell from what it was sent. */
    MORE_NEEDED
}
