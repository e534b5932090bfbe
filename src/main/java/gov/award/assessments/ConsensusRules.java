package gov.award.assessments;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.CriteriaTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When a consensus may be closed (articles 13, 16): one percent for each item, with a reason where opinions were apart. */
final class ConsensusRules {

    private ConsensusRules() {}

    /** By how many percent points the independent scores of an item differ. */
    static int spread(Collection<Integer> percents) {
        return percents.isEmpty() ? 0 : Collections.max(percents) - Collections.min(percents);
    }

    /**
     * @param independent the scorers' percents by item code
     * @param spreadLimit up to and including this spread no reason is needed
     * @param before percents the document review concluded; empty in the document review itself
     */
    static List<Refusal> missing(
            CriteriaTree tree,
            Map<String, ConsensusItem> concluded,
            Map<String, List<Integer>> independent,
            int spreadLimit,
            Map<String, Integer> before) {
        var reasons = new ArrayList<Refusal>();
        add(reasons, "CONSENSUS_NOT_COMPLETE", tree, item -> percent(concluded, item) == null);
        add(
                reasons,
                "CONSENSUS_SPREAD_WITHOUT_REASON",
                tree,
                item -> spread(independent.getOrDefault(item.code(), List.of())) > spreadLimit
                        && unreasoned(concluded, item));
        add(
                reasons,
                "CONSENSUS_OUTSIDE_WITHOUT_REASON",
                tree,
                item -> outside(percent(concluded, item), independent.getOrDefault(item.code(), List.of()))
                        && unreasoned(concluded, item));
        add(reasons, "CONSENSUS_CHANGE_WITHOUT_REASON", tree, item -> {
            var former = before.get(item.code());
            return former != null && !Objects.equals(percent(concluded, item), former) && unreasoned(concluded, item);
        });
        return reasons;
    }

    private static boolean outside(@Nullable Integer percent, List<Integer> given) {
        return percent != null
                && !given.isEmpty()
                && (percent > Collections.max(given) || percent < Collections.min(given));
    }

    private static @Nullable Integer percent(Map<String, ConsensusItem> concluded, CriteriaItem item) {
        var found = concluded.get(item.code());
        return found == null ? null : found.percent();
    }

    private static boolean unreasoned(Map<String, ConsensusItem> concluded, CriteriaItem item) {
        var found = concluded.get(item.code());
        return found == null || found.reason().isBlank();
    }

    private static void add(List<Refusal> reasons, String rule, CriteriaTree tree, Predicate<CriteriaItem> offends) {
        var codes =
                tree.items().stream().filter(offends).map(CriteriaItem::code).toList();
        if (!codes.isEmpty()) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, rule, codes.size(), codes));
        }
    }
}
