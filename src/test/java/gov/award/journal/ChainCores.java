package gov.award.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long linking an entry into the chain takes by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ChainCores {

    private static final int ENTRIES = 1_000;

    private final List<Entry> entries = new ArrayList<>();

    public ChainCores() {
        var digest = HexFormat.of().formatHex(new byte[Sm3.BYTES]);
        var id = "3f0c1c52-6a0e-4d5e-9c3a-1f2e3d4c5b6a";
        for (var i = 1; i <= ENTRIES; i++) {
            var at = Long.toString(1_790_000_000_000_000L + i);
            entries.add(
                    new Entry(i, List.of(at, at, id, id, "ASSESSOR", "ACT", "SaveSheet", "ITEM_SCORING", id, digest)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Object link() {
        var link = Sm3.of(new byte[0]);
        for (var entry : entries) {
            link = link.link(entry.digest());
        }
        return link;
    }
}
