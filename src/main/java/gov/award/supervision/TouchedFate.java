package gov.award.supervision;

/** What becomes of what someone gave before the right was withdrawn. */
public enum TouchedFate {
    STANDS,
    /** It is given anew by somebody else. */
    ANEW
}
