package gov.award.acting;

import java.util.UUID;

/** A typed identifier: a record of one UUID. Converted to and from its column and its text in URLs by its constructor. */
public interface Id {

    UUID value();

    /** As it stands in addresses. */
    default String text() {
        return value().toString();
    }
}
