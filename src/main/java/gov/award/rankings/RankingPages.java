package gov.award.rankings;

import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.Weights;
import gov.award.web.Listing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of a ranking show. */
public final class RankingPages {

    private RankingPages() {}

    /** A ranking by its digest and moment. */
    public record Computed(String digest, Instant at) {}

    /** The candidate list as fixed. */
    public record Listed(Instant fixedAt, UUID report, String reportNumber, String justification) {}

    /**
     * Equals who share a place.
     *
     * @param fate {@code null} while the tie has not been put before the committee
     */
    public record TieGroup(
            int place,
            List<RankingLine> lines,
            @Nullable TieFate fate,
            @Nullable String resolution) {}

    /** How far a tie has come with the committee. */
    public enum TieFate {
        PUT,
        BROKEN,
        REJECTED
    }

    /**
     * The ranking of one kind.
     *
     * @param computed {@code null} before it is computed
     * @param computable whether the reader may compute it now
     * @param fixable whether the reader may fix the candidate list now
     * @param standing all who may be ticked as candidates, of both kinds; empty unless {@code fixable}
     */
    public record One(
            RoundBrief round,
            Kind kind,
            RankingSort sort,
            @Nullable ScoringScheme scheme,
            @Nullable Computed computed,
            Listing<RankingLine> lines,
            @Nullable Listed list,
            List<TieGroup> ties,
            boolean tiesGoToCommittee,
            boolean computable,
            boolean fixable,
            List<RankingLine> standing)
            implements OfRound {

        public Weights weights() {
            return Composite.weights(java.util.Objects.requireNonNull(scheme), kind);
        }
    }

    /**
     * A recomputation.
     *
     * @param textDigest digest of the text kept
     * @param inputsDigest digest of the scores as they are now in the reviews and the survey
     * @param sameResult whether the text kept gives the very places and scores kept
     */
    public record Recomputed(
            RoundBrief round,
            Computed computed,
            int applications,
            String textDigest,
            String inputsDigest,
            boolean sameResult)
            implements OfRound {

        public boolean textUnaltered() {
            return textDigest.equals(computed.digest());
        }

        public boolean inputsUnaltered() {
            return inputsDigest.equals(computed.digest());
        }

        public boolean agrees() {
            return textUnaltered() && inputsUnaltered() && sameResult;
        }
    }
}
