package gov.award.measures;

/** The two kinds of candidates (article 2 of the measures). */
public enum Kind {
    ORGANISATION,
    INDIVIDUAL
}
