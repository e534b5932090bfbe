package gov.award.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a round turns scores into a ranking; adopted by the committee before the announcement, frozen then.
 *
 * @param organisation weights for organisations, in percent, adding up to 100
 * @param individual weights for individuals; the survey's is 0 (article 19 surveys organisations only)
 * @param minimum composite points below which nobody may be a candidate, of 1000; {@code null} for none
 * @param spreadLimit percent points by which independent scores of an item may differ before the leader must give a reason
 * @param peersHidden whether peers' sheets stay hidden until one's own is given
 * @param ties how equal composites are told apart, in this order
 */
public record ScoringScheme(
        UUID id,
        Weights organisation,
        Weights individual,
        @Nullable BigDecimal minimum,
        int spreadLimit,
        boolean peersHidden,
        List<TieBreak> ties) {

    public ScoringScheme {
        ties = List.copyOf(ties);
    }

    /** Weights of document review, site review and survey, in percent. */
    public record Weights(int document, int site, int survey) {

        public Weights {
            if (document < 0 || site < 0 || survey < 0 || document + site + survey != 100) {
                throw new IllegalArgumentException("weights must add up to 100");
            }
        }
    }

    /** What decides between equals. */
    public enum TieBreak {
        SITE_SCORE,
        RESULTS_CATEGORY,
        DOCUMENT_SCORE,
        COMMITTEE
    }
}
