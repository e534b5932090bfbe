package gov.award.notices;

import org.jspecify.annotations.Nullable;

/**
 * Which messages of the log are wanted.
 *
 * @param recipient part of a name
 * @param channel those that were to leave the system this way
 */
public record SentFilter(
        String recipient, Which which, @Nullable Channel channel) {

    /** All of them, or those that need looking after. */
    public enum Which {
        ALL,
        UNREAD,
        UNDELIVERED,
        WAITING
    }

    public SentFilter {
        recipient = recipient.strip();
    }
}
