package gov.award.notices;

/** How far a message has come on one way out of the system. */
public enum DeliveryState {
    WAITING,
    SENDING,
    SENT,
    UNDELIVERABLE,
    /** The connection broke, or the program stopped, in the middle: it may have arrived, and is not sent again. */
    UNCERTAIN,
    /** Not wanted by its recipient, or no longer worth sending. */
    DROPPED;

    public boolean failed() {
        return this == UNDELIVERABLE || this == UNCERTAIN;
    }

    public boolean open() {
        return this == WAITING || this == SENDING;
    }
}
