package gov.award.rounds;

import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** One round (届) of the award. Changes phase only through {@link Move}. */
class Round {

    @Id
    final RoundId id;

    final ProgrammeId programme;
    final PersonId createdBy;
    final Instant createdAt;

    @Version
    final @Nullable Integer version;

    private int ordinal;
    private int year;
    private String title;
    private String edition;
    private Phase phase;
    private @Nullable LocalDate announcedOn;
    private @Nullable Instant opens;
    private @Nullable Instant deadline;
    private @Nullable LocalDate plannedApproval;

    @PersistenceCreator
    Round(
            RoundId id,
            ProgrammeId programme,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            int ordinal,
            int year,
            String title,
            String edition,
            Phase phase,
            @Nullable LocalDate announcedOn,
            @Nullable Instant opens,
            @Nullable Instant deadline,
            @Nullable LocalDate plannedApproval) {
        this.id = id;
        this.programme = programme;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.version = version;
        this.ordinal = ordinal;
        this.year = year;
        this.title = title;
        this.edition = edition;
        this.phase = phase;
        this.announcedOn = announcedOn;
        this.opens = opens;
        this.deadline = deadline;
        this.plannedApproval = plannedApproval;
    }

    static Round prepared(RoundId id, ProgrammeId programme, PersonId by, Instant at, RoundForm form) {
        return new Round(
                id,
                programme,
                by,
                at,
                null,
                form.ordinal(),
                form.year(),
                form.title(),
                form.edition(),
                Phase.PREPARATION,
                null,
                null,
                null,
                null);
    }

    void revise(RoundForm form) {
        ordinal = form.ordinal();
        year = form.year();
        title = form.title();
        edition = form.edition();
    }

    void schedule(@Nullable Instant opening, @Nullable Instant end, @Nullable LocalDate approval) {
        opens = opening;
        deadline = end;
        plannedApproval = approval;
    }

    void announce(LocalDate day) {
        announcedOn = day;
    }

    void extend(Instant end) {
        deadline = end;
    }

    /** Enters another phase, if {@link Move} leads there from the present one. */
    Verdict make(Move move) {
        if (!move.possibleFrom(phase)) {
            return new Verdict.Refused(List.of(Refusal.of(move.basis(), "ROUND_MOVE_NOT_POSSIBLE", phase, move)));
        }
        phase = move.to();
        return Verdict.ALLOWED;
    }

    boolean announced() {
        return announcedOn != null;
    }

    int ordinal() {
        return ordinal;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    String edition() {
        return edition;
    }

    Phase phase() {
        return phase;
    }

    @Nullable
    Instant opens() {
        return opens;
    }

    @Nullable
    Instant deadline() {
        return deadline;
    }

    @Nullable
    LocalDate plannedApproval() {
        return plannedApproval;
    }
}
