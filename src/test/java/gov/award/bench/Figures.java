package gov.award.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What one run gave.
 *
 * @param bytes of one answer, with its head
 * @param p50 in microseconds, as is {@code p99}
 */
record Figures(double perSecond, long bytes, long p50, long p99) {

    static Figures median(List<Figures> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Figures::perSecond))
                .toList()
                .get(runs.size() / 2);
    }

    /** Of times measured one by one. */
    static Figures of(List<Duration> times, Duration all, long bytes) {
        var sorted = times.stream().mapToLong(Duration::toNanos).sorted().toArray();
        return new Figures(
                times.size() * 1e9 / all.toNanos(),
                bytes,
                sorted[sorted.length / 2] / 1000,
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1000);
    }

    Figures every(int requests) {
        return new Figures(perSecond / requests, bytes, p50, p99);
    }
}
