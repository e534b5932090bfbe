package gov.award.revocations;

import java.time.Instant;
import java.time.LocalDate;

/** What became of the certificate or the plaque. */
public record Returned(Item item, Fate fate, LocalDate day, String note, String recordedByName, Instant recordedAt) {

    /** What is taken back besides the prize. */
    public enum Item {
        CERTIFICATE,
        PLAQUE
    }

    /** Whether it came back. */
    public enum Fate {
        RETURNED,
        /** It could not be had and is publicly declared void. */
        DECLARED_VOID
    }
}
