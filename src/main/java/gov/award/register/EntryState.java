package gov.award.register;

/** How far an entry has come; only one in force counts. */
public enum EntryState {
    WAITING,
    IN_FORCE,
    REJECTED,
    SUPERSEDED
}
