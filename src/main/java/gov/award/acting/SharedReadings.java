package gov.award.acting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/**
 * What strangers were last shown of the readings marked {@link Reading#shared}: it is the same for all of them, so it is kept
 * until something is done on this node, and for a second at most because of what is done on others.
 */
public final class SharedReadings {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** More addresses than the public part has; whoever asks for others pushes out what is kept. */
    private static final int KEPT = 256;

    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Asked(Object target, String method, List<Object> arguments) {}

    /** @param changes how much had been done on this node before it was read */
    private record Kept(Object answer, long readAt, long changes) {}

    SharedReadings() {}

    /** Something was done here. What is older than a second is found anew in any case. */
    public void forget() {
        changes.incrementAndGet();
    }

    /** Reads what is not known, or not for sure. */
    interface Reader {
        @Nullable
        Object read() throws Throwable;
    }

    @Nullable
    Object of(MethodInvocation call, Reader reader) throws Throwable {
        var asked = new Asked(
                Objects.requireNonNull(call.getThis()), call.getMethod().getName(), List.of(call.getArguments()));
        var before = changes.get();
        var known = kept.get(asked);
        if (known != null && known.changes() == before && System.nanoTime() - known.readAt() < FRESH.toNanos()) {
            return known.answer();
        }
        var readAt = System.nanoTime();
        var answer = reader.read();
        if (answer != null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(asked, new Kept(answer, readAt, before));
        }
        return answer;
    }
}
