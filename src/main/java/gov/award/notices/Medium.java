package gov.award.notices;

import gov.award.acting.NotFound;
import java.util.Locale;

/** Where a message is read, each with a wording of its own: the inbox, and the ways out of the system. */
public enum Medium {
    INBOX,
    EMAIL,
    SMS;

    static Medium of(Channel channel) {
        return switch (channel) {
            case EMAIL -> EMAIL;
            case SMS -> SMS;
        };
    }

    /** As it stands in addresses of pages. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Medium of(String text) {
        for (var medium : values()) {
            if (medium.text().equals(text)) {
                return medium;
            }
        }
        throw new NotFound("medium");
    }
}
