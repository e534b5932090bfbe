package gov.award.rankings;

import gov.award.measures.Kind;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The composite score (article 20): each partial score of 1000 points times its weight in percent, added up. Nothing is
 * rounded: points have two decimals and weights two, so that a product has four and the sum is exact.
 *
 * @param document product of the document review
 * @param site product of the site review
 * @param survey product of the survey
 */
public record Composite(BigDecimal document, BigDecimal site, BigDecimal survey) {

    /** The survey's index of 0 to 100 counts as points of 1000. */
    static final BigDecimal INDEX_TO_POINTS = BigDecimal.TEN;

    static Composite of(Scores scores, ScoringScheme scheme) {
        var weights = weights(scheme, scores.kind());
        return new Composite(
                product(scores.document(), weights.document()),
                product(scores.site(), weights.site()),
                product(points(scores.survey()), weights.survey()));
    }

    static Weights weights(ScoringScheme scheme, Kind kind) {
        return switch (kind) {
            case ORGANISATION -> scheme.organisation();
            case INDIVIDUAL -> scheme.individual();
        };
    }

    static @Nullable BigDecimal points(@Nullable BigDecimal index) {
        return index == null ? null : index.multiply(INDEX_TO_POINTS);
    }

    BigDecimal total() {
        return document.add(site).add(survey);
    }

    private static BigDecimal product(@Nullable BigDecimal points, int percent) {
        return percent == 0
                ? BigDecimal.ZERO
                : Objects.requireNonNull(points, "a weighted score is missing")
                        .multiply(BigDecimal.valueOf(percent, 2));
    }
}
