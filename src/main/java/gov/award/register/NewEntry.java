package gov.award.register;

import gov.award.measures.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry about to be written. */
record NewEntry(
        EntryId id,
        EntrySort sort,
        String origin,
        String title,
        String document,
        @Nullable LocalDate decided,
        @Nullable Integer year,
        @Nullable AwardLevel level,
        @Nullable AwardStanding standing,
        @Nullable Kind partyKind,
        @Nullable PartyDigest party,
        @Nullable String partyMasked,
        @Nullable String partyName,
        @Nullable String model,
        String edition,
        @Nullable LocalDate until,
        @Nullable UUID award,
        @Nullable UUID scan,
        @Nullable EntryId supersedes,
        @Nullable String reason) {

    static final String BY_HAND = "BY_HAND";
    static final String PROGRAM = "PROGRAM";
}
