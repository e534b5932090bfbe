package gov.award.rankings;

import gov.award.measures.Kind;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.TieBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ranks by composite score from high to low (article 20), organisations and individuals apart. Equals are told apart by
 * the scheme's tie-breaks in their order, up to the one that leaves it to the committee; whoever is equal then shares a
 * place. Whoever has withdrawn is not ranked. Depends on nothing but the scores and the scheme.
 */
final class Order {

    private final ScoringScheme scheme;

    Order(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    private record Scored(Scores scores, BigDecimal composite) {}

    /** All of them, by kind and place; equals in the order of their identifiers, which decides nothing. */
    List<Placed> rank(List<Scores> all) {
        var placed = new ArrayList<Placed>();
        for (var kind : Kind.values()) {
            placed.addAll(ofOneKind(all.stream()
                    .filter(scores -> scores.ranked() && scores.kind() == kind)
                    .map(scores ->
                            new Scored(scores, Composite.of(scores, scheme).total()))
                    .toList()));
        }
        return placed;
    }

    private List<Placed> ofOneKind(List<Scored> scored) {
        var best = best();
        var sorted = scored.stream()
                .sorted(best.thenComparing(each -> each.scores().application().text()))
                .toList();
        var placed = new ArrayList<Placed>();
        for (var from = 0; from < sorted.size(); ) {
            var to = end(sorted, from, Comparator.comparing(Scored::composite));
            var alike = sorted.subList(from, to);
            for (var first = 0; first < alike.size(); ) {
                var last = end(alike, first, best);
                for (var each : alike.subList(first, last)) {
                    placed.add(new Placed(
                            each.scores(),
                            each.composite(),
                            from + first + 1,
                            last - first > 1,
                            decidedBy(each, alike),
                            scheme.minimum() == null || each.composite().compareTo(scheme.minimum()) >= 0));
                }
                first = last;
            }
            from = to;
        }
        return placed;
    }

    /** Behind the last of those equal to the one at {@code from}; equals stand together. */
    private static int end(List<Scored> sorted, int from, Comparator<Scored> order) {
        var to = from + 1;
        while (to < sorted.size() && order.compare(sorted.get(from), sorted.get(to)) == 0) {
            to++;
        }
        return to;
    }

    private Comparator<Scored> best() {
        Comparator<Scored> best = Comparator.comparing(Scored::composite, Comparator.reverseOrder());
        for (var tie : effectiveTies()) {
            best = best.thenComparing(each -> value(each.scores(), tie), Comparator.reverseOrder());
        }
        return best;
    }

    /** The tie-breaks by figures, before the scheme leaves it to the committee. */
    private List<TieBreak> effectiveTies() {
        return scheme.ties().stream()
                .takeWhile(tie -> tie != TieBreak.COMMITTEE)
                .toList();
    }

    /** The deepest tie-break that was needed against anyone with the same composite. */
    private @Nullable TieBreak decidedBy(Scored one, List<Scored> alike) {
        var ties = effectiveTies();
        return alike.stream()
                .map(other -> ties.stream()
                        .filter(tie -> value(other.scores(), tie).compareTo(value(one.scores(), tie)) != 0)
                        .findFirst())
                .flatMap(java.util.Optional::stream)
                .max(Comparator.comparingInt(ties::indexOf))
                .orElse(null);
    }

    private static BigDecimal value(Scores scores, TieBreak tie) {
        var value =
                switch (tie) {
                    case SITE_SCORE -> scores.site();
                    case RESULTS_CATEGORY -> scores.results();
                    case DOCUMENT_SCORE -> scores.document();
                    case COMMITTEE -> BigDecimal.ZERO;
                };
        return Objects.requireNonNull(value, "a score that breaks ties is missing");
    }
}
