package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register as other modules ask it and add to it; call within an act or a reading. */
public interface Register {

    /** Confirmed entries that concern a party and a management model on a day. */
    List<BarFinding> findings(PartyDigest party, Kind kind, String model, LocalDate day);

    /** The completed rounds of the programme, newest first; cancelled rounds are none. */
    List<CompletedRound> completedRounds(ProgrammeId programme);

    /**
     * A completed round.
     *
     * @param id the round itself, if it was run in the program
     */
    record CompletedRound(UUID id, int year) {}

    /** Enters a round as completed. */
    void enterRound(Actor actor, UUID round, int year, String title);

    /**
     * Enters an award decided in the program.
     *
     * @param document number of the government's decision
     * @param decided date of the decision (成文日期), from which articles 24 and 32 count
     */
    void enterAward(
            Actor actor,
            UUID award,
            PartyDigest party,
            Kind kind,
            String name,
            String model,
            String title,
            String document,
            LocalDate decided);

    /** Marks an award revoked and, for fraud, enters the bar until {@code barredUntil}. */
    void enterRevocation(
            Actor actor,
            UUID award,
            String document,
            LocalDate decided,
            @Nullable UUID fraudBar,
            @Nullable LocalDate barredUntil);
}
