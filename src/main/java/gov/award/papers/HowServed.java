package gov.award.papers;

/** How far the service of a paper has come, as the office keeps account of it (reading 13). */
public enum HowServed {
    SERVED,
    /** Whom opening it serves has it in the system and has not opened it. */
    UNOPENED,
    /** Who did not agree to be served in the system is to be handed it. */
    ON_PAPER,
    /** It went to nobody with an account. */
    INTERNAL
}
