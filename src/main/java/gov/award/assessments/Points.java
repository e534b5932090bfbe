package gov.award.assessments;

import gov.award.rounds.Band;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.CriteriaTree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** How percents become points (article 13): an item's points times its percent, added up; nothing is rounded but a mean. */
final class Points {

    private static final int DECIMALS = 2;

    private Points() {}

    static boolean isPercent(int percent) {
        return percent >= 0 && percent <= 100 && percent % Band.STEP == 0;
    }

    /** Exact: five percent of a whole number of points has no more than two decimals. */
    static BigDecimal of(CriteriaItem item, int percent) {
        if (!isPercent(percent)) {
            throw new IllegalArgumentException("not a percent: " + percent);
        }
        return BigDecimal.valueOf((long) item.points() * percent, DECIMALS);
    }

    /** Items without a percent count nothing. */
    static BigDecimal total(CriteriaTree tree, Map<String, Integer> percents) {
        return sum(tree, percents, _ -> true);
    }

    /** What the items scored by results carry. */
    static BigDecimal results(CriteriaTree tree, Map<String, Integer> percents) {
        return sum(tree, percents, CriteriaItem::result);
    }

    /** By category code, in the order of the tree. */
    static Map<String, BigDecimal> byCategory(CriteriaTree tree, Map<String, Integer> percents) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var item : tree.items()) {
            sums.computeIfAbsent(
                    item.category(),
                    category -> sum(tree, percents, each -> each.category().equals(category)));
        }
        return sums;
    }

    /** Two decimals, half up. @throws IllegalArgumentException if there is nothing to take the mean of */
    static BigDecimal mean(Collection<BigDecimal> totals) {
        if (totals.isEmpty()) {
            throw new IllegalArgumentException("no totals");
        }
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(CriteriaTree tree, Map<String, Integer> percents, Predicate<CriteriaItem> which) {
        var sum = BigDecimal.ZERO.setScale(DECIMALS);
        for (var item : tree.items()) {
            var percent = percents.get(item.code());
            if (percent != null && which.test(item)) {
                sum = sum.add(of(item, percent));
            }
        }
        return sum;
    }
}
