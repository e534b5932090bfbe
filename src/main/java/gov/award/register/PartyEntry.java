package gov.award.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry in force on one party, as the rules weigh it. */
record PartyEntry(
        EntrySort sort,
        String title,
        String document,
        LocalDate decided,
        @Nullable AwardLevel level,
        @Nullable AwardStanding standing,
        @Nullable String model,
        String edition,
        @Nullable LocalDate until) {}
