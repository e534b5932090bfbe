package gov.award.panels;

/** What was decided on a declared interest. */
public enum InterestOutcome {
    RECUSED,
    NO_CONFLICT
}
