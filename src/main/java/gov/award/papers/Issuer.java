package gov.award.papers;

/** In whose name a paper is issued. */
public enum Issuer {
    OFFICE,
    COMMITTEE,
    /** A recommending unit, under its own name. */
    UNIT
}
