package gov.award.rounds;

/** The phases of a round, in their order; {@link Move} says how one leads to another. */
public enum Phase {
    PREPARATION,
    APPLICATION,
    RECOMMENDATION,
    DOCUMENT_REVIEW,
    SHORTLIST,
    SITE_REVIEW,
    EVALUATION,
    CONSULTATION,
    DELIBERATION,
    PUBLIC_NOTICE,
    APPROVAL,
    AWARD,
    FOLLOW_UP,
    CANCELLED
}
