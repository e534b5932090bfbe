package gov.award.committee;

/** What a matter before the committee is about. */
public enum MatterKind {
    /** Working norms and the scoring scheme of a round; subject: the round. */
    ADOPT_NORMS,
    /** A candidate as proposed winner; subject: the application. */
    PROPOSE_WINNER,
    /** A tie the scheme leaves to the committee; subject: the round. */
    BREAK_TIE,
    /** Revocation of an award; subject: the revocation case. */
    REVOKE,
    /** What becomes of acts touched by a supervision matter; subject: the matter. */
    SUPERVISION,
    /** A stage done again; subject: the round. */
    REDO,
    /** Any other matter; subject: the round. */
    OTHER
}
