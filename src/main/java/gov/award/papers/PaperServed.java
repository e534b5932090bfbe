package gov.award.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a paper reached somebody.
 *
 * @param recordedAt in the system the moment of opening, on paper that of the entry
 * @param scan the signed receipt, for service on paper
 */
public record PaperServed(
        UUID id,
        Way way,
        String recipient,
        LocalDate servedOn,
        Instant recordedAt,
        @Nullable UUID scan) {

    /** How it was served. */
    public enum Way {
        SYSTEM,
        ON_PAPER
    }
}
