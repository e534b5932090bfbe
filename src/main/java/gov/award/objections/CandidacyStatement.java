package gov.award.objections;

import gov.award.acting.PersonId;
import gov.award.files.Compared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate stated before the committee was asked to take it from the list.
 *
 * @param statedOn the day it was given to the office, not that of its record
 * @param scan the signed original, for a statement on paper or one taken down (代录); {@code null} for what the candidate entered
 * @param outcome of the comparison with the original; {@code null} before, and for what the candidate entered
 * @param note why it was sent back
 */
public record CandidacyStatement(
        UUID id,
        String text,
        LocalDate statedOn,
        @Nullable UUID scan,
        PersonId recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable Compared outcome,
        @Nullable String note) {

    public boolean recorded() {
        return scan != null;
    }

    /** Whether it was taken from paper and nobody has compared it. */
    public boolean waits() {
        return recorded() && outcome == null;
    }

    /** Whether it turned out not to be what the original says. */
    public boolean rejected() {
        return outcome == Compared.REJECTED;
    }

    /** Whether the candidate is heard by it. */
    public boolean counts() {
        return !waits() && !rejected();
    }
}
