package gov.award.notices;

import gov.award.acting.NotFound;
import java.util.Locale;

/** A way out of the system by which persons can be told, beside their inbox. */
public enum Channel {
    EMAIL,
    SMS;

    /** As it stands in addresses of pages. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String text) {
        for (var channel : values()) {
            if (channel.text().equals(text)) {
                return channel;
            }
        }
        throw new NotFound("channel");
    }
}
