package gov.award.objections;

/** How a complaint reached the office. */
public enum Way {
    WEB,
    LETTER,
    PHONE,
    VISIT
}
