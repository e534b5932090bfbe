package gov.award.rounds;

import gov.award.measures.Edition;
import gov.award.web.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of rounds show. */
public final class RoundPages {

    private RoundPages() {}

    /** The list of rounds. */
    public record All(Listing<RoundBrief> rounds) {}

    /** The form that begins a round. */
    public record Create(int ordinal, int year, String title, String edition, List<Edition> editions) {}

    /**
     * A phase on the round's timeline.
     *
     * @param state past, now or future
     * @param planned first day as planned
     * @param entered day it was last entered
     */
    public record Step(
            Phase phase,
            String state,
            @Nullable LocalDate planned,
            @Nullable LocalDate entered) {}

    /** A change of phase in the history of a round. */
    public record History(
            Move move,
            Phase fromPhase,
            Phase toPhase,
            Instant at,
            @Nullable String name) {}

    /** The round's own page. */
    public record One(
            RoundBrief round,
            Edition edition,
            @Nullable LocalDate plannedApproval,
            List<Step> timeline,
            List<StageLink> links,
            List<History> history)
            implements OfRound {}

    /** Planned dates; {@code editable} for the office. */
    public record Schedule(
            RoundBrief round,
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime deadline,
            @Nullable LocalDate plannedApproval,
            Map<Phase, LocalDate> planned,
            List<Edition> editions,
            boolean editable)
            implements OfRound {}

    /**
     * The working norms.
     *
     * @param newest newest version of each kind
     * @param scheme how far the scoring scheme has come
     * @param toPut whether there is anything to put before the committee
     */
    public record NormList(
            RoundBrief round,
            Map<NormKind, NormVersion> newest,
            @Nullable Fate scheme,
            boolean toPut,
            boolean editable) implements OfRound {}

    /** One kind of working norm: all versions, newest first, and the form of the next. */
    public record Norm(RoundBrief round, NormKind kind, List<NormVersion> versions, boolean editable)
            implements OfRound {}

    /**
     * The scoring scheme.
     *
     * @param values the newest draft, or what is suggested before there is one
     * @param fate how far it has come; {@code null} before there is a draft
     */
    public record Scheme(
            RoundBrief round,
            SchemeForm values,
            @Nullable Fate fate,
            @Nullable String resolutionNumber,
            CriteriaTree organisation,
            CriteriaTree individual,
            Map<String, String> organisationCriteria,
            Map<String, String> individualCriteria,
            boolean editable)
            implements OfRound {}
}
