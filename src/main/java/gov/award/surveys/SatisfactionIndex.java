package gov.award.surveys;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The index from the means of the answers, to check the one an agency delivers: each mean's way along the scale, weighted,
 * times 100 (the form of the ACSI, for any scale).
 *
 * @param lowest lowest answer of the scale
 * @param highest highest answer of the scale
 */
record SatisfactionIndex(BigDecimal lowest, BigDecimal highest) {

    /** The scale of ten points usual for it. */
    static final SatisfactionIndex TEN_POINTS = new SatisfactionIndex(BigDecimal.ONE, BigDecimal.TEN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    SatisfactionIndex {
        if (highest.compareTo(lowest) <= 0) {
            throw new IllegalArgumentException("no scale from %s to %s".formatted(lowest, highest));
        }
    }

    /** The mean of one question with its weight. */
    record Mean(BigDecimal value, BigDecimal weight) {

        Mean {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("no weight");
            }
        }
    }

    boolean holds(BigDecimal mean) {
        return mean.compareTo(lowest) >= 0 && mean.compareTo(highest) <= 0;
    }

    /** From 0 to 100 with two decimals, half up. @throws IllegalArgumentException without means or beyond the scale */
    BigDecimal of(List<Mean> means) {
        if (means.isEmpty() || !means.stream().map(Mean::value).allMatch(this::holds)) {
            throw new IllegalArgumentException("no such means: " + means);
        }
        var weighted = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var mean : means) {
            weighted = weighted.add(mean.value().subtract(lowest).multiply(mean.weight()));
            weights = weights.add(mean.weight());
        }
        return weighted.multiply(HUNDRED).divide(highest.subtract(lowest).multiply(weights), 2, RoundingMode.HALF_UP);
    }

    /** With equal weights. */
    BigDecimal ofEqual(List<BigDecimal> means) {
        return of(means.stream().map(mean -> new Mean(mean, BigDecimal.ONE)).toList());
    }
}
