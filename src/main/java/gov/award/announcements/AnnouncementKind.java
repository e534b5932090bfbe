package gov.award.announcements;

/** What an announcement does. */
public enum AnnouncementKind {
    /** Announces the round (article 14). */
    FIRST,
    /** Extends the deadline for everyone (article 15). */
    EXTENSION,
    /** Corrects what was announced. */
    CORRECTION,
    /** Adds to what was announced and leaves the deadline alone. */
    SUPPLEMENT,
    /** Tells that the committee has cancelled the round (article 7(1)). */
    CANCELLATION;

    /** Whether it is drafted and issued while a round goes on, without moving anything in it. */
    boolean follows() {
        return this == CORRECTION || this == SUPPLEMENT;
    }

    /** Extensions and supplements are counted in one series, corrections in another. */
    boolean sameSeries(AnnouncementKind other) {
        return this == other
                || (this == EXTENSION && other == SUPPLEMENT)
                || (this == SUPPLEMENT && other == EXTENSION);
    }
}
