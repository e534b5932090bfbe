package gov.award.committee;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    OPEN,
    CLOSED
}
