package gov.award.committee;

/** What a matter before the committee is about. */
public enum MatterKind {
    /** Working norms and the scoring scheme of a round; subject: the round. */
    ADOPT_NORMS,
    /** A candidate as proposed winner; subject: the application. */
    PROPOSE_WINNER,
    /** A tie the scheme leaves to the committee; subject: the round. */
    BREAK_TIE,
    /** Revocation of an award for an event after it (article 32); subject: the revocation case. */
    REVOKE,
    /** Revocation of an award obtained by deceit, of which the committee itself ends the right to it (article 31); subject: the case. */
    REVOKE_FOR_FRAUD,
    /** What becomes of acts touched by a supervision matter; subject: the matter. */
    SUPERVISION,
    /** A stage done again; subject: the round. */
    REDO,
    /** Any other matter; subject: the round. */
    OTHER;

    /** Whether it is resolved on after its round has ended too: an award falls, and acts are looked into, at any time (articles 30 to 32). */
    boolean outlivesRound() {
        return switch (this) {
            case REVOKE, REVOKE_FOR_FRAUD, SUPERVISION -> true;
            case ADOPT_NORMS, PROPOSE_WINNER, BREAK_TIE, REDO, OTHER -> false;
        };
    }
}
