package gov.award.objections;

/** On which ground a complaint is not taken up. */
public enum DeclineGround {
    /** Anonymous, and without facts that could be checked. */
    NOT_CHECKABLE,
    /** Not about this award. */
    OUTSIDE_AWARD,
    /** The same as one already dealt with. */
    REPEATED
}
