package gov.award.supervision;

/** How far a matter has come; derived, never stored. */
public enum SupervisionState {
    OPENED,
    /** The right is withdrawn; the committee has still to resolve on what was given. */
    TO_BE_RESOLVED,
    BEFORE_COMMITTEE,
    TO_BE_DONE_ANEW,
    SETTLED,
    CLOSED;

    /** Whether the round may not leave its stage meanwhile. */
    public boolean holds() {
        return switch (this) {
            case TO_BE_RESOLVED, BEFORE_COMMITTEE, TO_BE_DONE_ANEW -> true;
            case OPENED, SETTLED, CLOSED -> false;
        };
    }
}
