package gov.award.notices;

import org.jspecify.annotations.Nullable;

/** What became of handing a message over. */
record Outcome(End end, @Nullable Fault fault) {

    /** How it ended. */
    enum End {
        SENT,
        /** It certainly was not taken, and may be later. */
        LATER,
        /** It certainly was not taken, and never will be. */
        NEVER,
        /** The connection broke when it might have been taken already: sending it again could tell somebody twice. */
        UNKNOWN
    }

    static final Outcome SENT = new Outcome(End.SENT, null);

    static Outcome later(Fault fault) {
        return new Outcome(End.LATER, fault);
    }

    static Outcome never(Fault fault) {
        return new Outcome(End.NEVER, fault);
    }

    static final Outcome UNKNOWN = new Outcome(End.UNKNOWN, Fault.BROKEN_OFF);
}
