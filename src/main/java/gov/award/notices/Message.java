package gov.award.notices;

import java.util.UUID;

/**
 * A text on its way to one address.
 *
 * @param id stays the same however often it is tried
 * @param address e-mail address or phone number
 * @param name of the recipient
 * @param subject empty where the channel knows none
 */
record Message(UUID id, String address, String name, String subject, String text) {

    Message {
        if (address.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a message needs an address and a text");
        }
        // A line break in what becomes a header would begin another header.
        name = oneLine(name);
        subject = oneLine(subject);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
