package gov.award.qualification;

import gov.award.acting.PersonId;
import gov.award.files.Compared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party stated against a decision it was told of.
 *
 * @param statedOn the day it was given to the office, not that of its record
 * @param outcome of the comparison with the original; {@code null} before, and for what the party entered itself
 * @param reason why it was dropped
 * @param scan the signed original of a statement on paper or one taken down; of one in the system what proves it, if anything was handed in
 */
public record PartyStatement(
        UUID id,
        UUID intent,
        Way way,
        String text,
        LocalDate statedOn,
        PersonId recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable Compared outcome,
        @Nullable String reason,
        @Nullable UUID scan) {

    /** By the party in the system, or in writing or orally to the office, which recorded it (代录). */
    public enum Way {
        SYSTEM,
        ON_PAPER
    }

    public boolean recorded() {
        return way == Way.ON_PAPER;
    }

    /** Whether it was taken from paper and nobody has compared it. */
    public boolean waits() {
        return recorded() && outcome == null;
    }

    /** Whether it turned out not to be what the original says. */
    public boolean dropped() {
        return outcome == Compared.REJECTED;
    }

    /** Whether the party is heard by it. */
    public boolean counts() {
        return !waits() && !dropped();
    }
}
