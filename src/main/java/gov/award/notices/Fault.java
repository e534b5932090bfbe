package gov.award.notices;

/** Why a message was not sent, or not for certain. */
public enum Fault {
    NOT_CONFIGURED,
    UNREACHABLE,
    SIGN_IN,
    BUSY,
    RECIPIENT,
    CONTENT,
    BROKEN_OFF,
    /** The recipient does not use the channel. */
    UNWANTED,
    /** A reminder whose day is over. */
    OUTDATED
}
