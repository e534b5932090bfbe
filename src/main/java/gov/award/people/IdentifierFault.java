package gov.award.people;

import java.util.Locale;

/** What is wrong with an identifier as it was typed. */
public enum IdentifierFault {
    BLANK,
    LENGTH,
    CHARACTERS,
    DATE,
    FUTURE,
    CHECK;

    /** The key of its message. */
    public String key() {
        return "identifier." + name().toLowerCase(Locale.ROOT);
    }
}
