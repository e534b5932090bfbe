package gov.award.rankings;

import gov.award.journal.Sm3;
import gov.award.rounds.RoundId;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a ranking depends on, as one canonical text: round and scheme in the head, then one line for each application
 * in the order of their identifiers. From the text alone the ranking can be computed again.
 */
record Snapshot(String head, List<Scores> scores) {

    /** As the identifiers are written: their bits without a sign. */
    private static final Comparator<Scores> BY_IDENTIFIER = Comparator.<Scores>comparingLong(
                    each -> each.application().value().getMostSignificantBits() ^ Long.MIN_VALUE)
            .thenComparingLong(each -> each.application().value().getLeastSignificantBits() ^ Long.MIN_VALUE);

    Snapshot {
        scores = scores.stream().sorted(BY_IDENTIFIER).toList();
    }

    static Snapshot of(RoundId round, ScoringScheme scheme, List<Scores> scores) {
        var minimum = scheme.minimum();
        return new Snapshot(
                String.join(
                        " ",
                        "ranking-1",
                        round.text(),
                        scheme.id().toString(),
                        text(scheme.organisation()),
                        text(scheme.individual()),
                        minimum == null ? "-" : minimum.stripTrailingZeros().toPlainString(),
                        scheme.ties().stream().map(TieBreak::name).collect(Collectors.joining(","))),
                scores);
    }

    String text() {
        return Stream.concat(Stream.of(head), scores.stream().map(Scores::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String digest() {
        return Sm3.of(text()).hex();
    }

    /** The ranking that follows from the text. */
    List<Placed> rank() {
        return new Order(scheme()).rank(scores);
    }

    private ScoringScheme scheme() {
        var parts = head.split(" ", -1);
        return new ScoringScheme(
                UUID.fromString(parts[2]),
                weights(parts[3]),
                weights(parts[4]),
                parts[5].equals("-") ? null : new BigDecimal(parts[5]),
                5,
                true,
                Arrays.stream(parts[6].split(",")).map(TieBreak::valueOf).toList());
    }

    private static String text(Weights weights) {
        return weights.document() + "/" + weights.site() + "/" + weights.survey();
    }

    private static Weights weights(String text) {
        var parts = Arrays.stream(text.split("/")).mapToInt(Integer::parseInt).toArray();
        return new Weights(parts[0], parts[1], parts[2]);
    }
}
