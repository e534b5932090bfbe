package gov.award.rounds;

/** How far a drafted norm, scheme or proposal has come with the committee. */
public enum Fate {
    /** Drafted, may be replaced by a newer version. */
    DRAFT,
    /** Before the committee; nothing is changed until it has resolved. */
    PENDING,
    /** Adopted; frozen. */
    ADOPTED,
    /** Not adopted; a newer version may be drafted. */
    REJECTED;

    /** Reads it from the columns of whatever is put before the committee. */
    public static final String COLUMN =
            "case when carried then 'ADOPTED' when not carried then 'REJECTED' when matter is not null then 'PENDING' else 'DRAFT' end";
}
