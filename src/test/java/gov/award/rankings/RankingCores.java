package gov.award.rankings;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rankings.Scores.Presence;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long ranking takes by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class RankingCores {

    @Param({"500", "10000"})
    public int applications;

    private List<Scores> scores = List.of();

    private final Order order = new Order(new ScoringScheme(
            new UUID(0, 1),
            new Weights(50, 30, 20),
            new Weights(60, 40, 0),
            null,
            20,
            true,
            List.of(TieBreak.SITE_SCORE, TieBreak.RESULTS_CATEGORY, TieBreak.DOCUMENT_SCORE, TieBreak.COMMITTEE)));

    @Setup
    public void fill() {
        var random = new Random(1);
        scores = Stream.generate(() -> new Scores(
                        new ApplicationId(new UUID(random.nextLong(), random.nextLong())),
                        Kind.ORGANISATION,
                        Presence.RANKED,
                        points(random),
                        points(random),
                        points(random),
                        BigDecimal.valueOf(random.nextInt(6_000, 10_000), 2)))
                .limit(applications)
                .toList();
    }

    private static BigDecimal points(Random random) {
        return BigDecimal.valueOf(random.nextInt(30_000, 95_000), 2);
    }

    @Benchmark
    public Object rank() {
        return order.rank(scores);
    }
}
