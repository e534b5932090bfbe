package gov.award.rankings;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One application of a ranking as pages and the report show it: every input, its product, the total.
 *
 * @param withdrawn withdrawn or disqualified before it was ranked
 * @param left withdrawn or disqualified since
 * @param disqualified whether it was disqualified, and has not withdrawn
 * @param place with a broken tie taken into account
 * @param shared whether others still share the place
 */
public record RankingLine(
        ApplicationId application,
        Kind kind,
        String name,
        boolean withdrawn,
        boolean left,
        boolean disqualified,
        @Nullable BigDecimal document,
        @Nullable BigDecimal site,
        @Nullable BigDecimal results,
        @Nullable BigDecimal survey,
        @Nullable BigDecimal composite,
        @Nullable Integer place,
        boolean shared,
        @Nullable TieBreak decidedBy,
        boolean eligible,
        boolean candidate) {

    public String documentProduct(Weights weights) {
        return product(document, weights.document());
    }

    public String siteProduct(Weights weights) {
        return product(site, weights.site());
    }

    public String surveyProduct(Weights weights) {
        return product(surveyPoints(), weights.survey());
    }

    public @Nullable BigDecimal surveyPoints() {
        return Composite.points(survey);
    }

    /** Exact, never rounded: at most four decimals. */
    public String total() {
        return plain(composite);
    }

    private static String product(@Nullable BigDecimal points, int percent) {
        return plain(points == null ? null : points.multiply(BigDecimal.valueOf(percent, 2)));
    }

    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var shortest = number.stripTrailingZeros();
        return (shortest.scale() < 2 ? shortest.setScale(2) : shortest).toPlainString();
    }
}
