package gov.award.cultivation;

/** What article 9 has units do besides recommending: 培育、发动，宣传、推广. */
public enum CultivationKind {
    /** Nurtures and guides those who may apply one day. */
    NURTURE,
    /** Calls for applications. */
    CALL,
    /** Spreads the experience and results of winners. */
    SPREAD
}
