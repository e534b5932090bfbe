package gov.award.consultations;

/** How a request stands at a moment. Silence is never an answer (article 21). */
public enum RequestStanding {
    /** On its way: no receipt on record. */
    NOT_SERVED,
    WAITING,
    /** Not answered within its time. */
    SILENT,
    /** Taken from paper, not yet compared by a second person. */
    UNCONFIRMED,
    ANSWERED,
    ANSWERED_LATE;

    public boolean answered() {
        return this == ANSWERED || this == ANSWERED_LATE;
    }
}
