package gov.award.awards;

/** The two earmarked budget lines of a round (article 27). */
public enum LineSort {
    PRIZE,
    EXPENSES
}
