package gov.award.recommendations;

/** Who checks the facts of an application: the recommending unit first, then the office (articles 15 and 13). */
public enum Checker {
    UNIT,
    OFFICE
}
