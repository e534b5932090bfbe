package gov.award.notices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the log: what was sent to whom, and when it was read. */
public record SentNotice(
        String recipient,
        String key,
        List<String> arguments,
        Instant sentAt,
        @Nullable Instant readAt) {}
