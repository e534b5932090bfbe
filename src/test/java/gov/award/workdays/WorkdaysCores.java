package gov.award.workdays;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long counting working days takes by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class WorkdaysCores {

    private final Workdays workdays = new Workdays(Calendars.official());
    private final LocalDate event = LocalDate.of(2026, 2, 12);

    @Benchmark
    public Object sevenWorkingDays() {
        return workdays.plus(event, 7);
    }

    @Benchmark
    public Object sixtyWorkingDays() {
        return workdays.plus(event, 60);
    }
}
