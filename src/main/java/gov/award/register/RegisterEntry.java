package gov.award.register;

import gov.award.measures.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as the office sees it; the party's number only masked.
 *
 * @param award the entry of the award that a revocation concerns
 * @param supersedes the entry it takes the place of
 * @param scan the attachment that proves it; {@code null} if the program itself entered it
 */
public record RegisterEntry(
        EntryId id,
        EntrySort sort,
        EntryState state,
        String origin,
        String title,
        String document,
        @Nullable LocalDate decided,
        @Nullable Integer year,
        @Nullable AwardLevel level,
        @Nullable AwardStanding standing,
        @Nullable Kind partyKind,
        @Nullable String partyMasked,
        @Nullable String partyName,
        @Nullable String model,
        @Nullable LocalDate until,
        @Nullable UUID award,
        @Nullable UUID scan,
        @Nullable UUID supersedes,
        @Nullable String reason,
        @Nullable UUID enteredBy,
        @Nullable String enteredByName,
        Instant enteredAt,
        @Nullable String givenByName,
        @Nullable Instant givenAt,
        @Nullable String note) {

    /** Whether the program entered it from a decision made in it: then it changes with that decision only. */
    public boolean ofTheProgram() {
        return origin.equals(NewEntry.PROGRAM);
    }
}
