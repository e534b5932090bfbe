package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
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

    /**
     * Enters a round as completed.
     *
     * @param edition code of the edition it was held under
     */
    void enterRound(Actor actor, UUID round, String edition, int year, String title);

    /**
     * Enters an award decided in the program.
     *
     * @param edition code of the edition it was given under, whose years article 24 counts
     * @param document number of the government's decision
     * @param decided date of the decision (成文日期), from which articles 24 and 32 count
     */
    void enterAward(
            Actor actor,
            UUID award,
            String edition,
            PartyDigest party,
            Kind kind,
            String name,
            String model,
            String title,
            String document,
            LocalDate decided);

    /**
     * Marks an award revoked and, for fraud, enters the bar until {@code barredUntil}.
     *
     * @param edition code of the edition the award was given under
     * @param basis for which of the grounds of articles 31 and 32
     */
    void enterRevocation(
            Actor actor,
            UUID award,
            String edition,
            Provision basis,
            String document,
            LocalDate decided,
            @Nullable UUID fraudBar,
            @Nullable LocalDate barredUntil);
}
