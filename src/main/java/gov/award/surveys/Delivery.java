package gov.award.surveys;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Results as delivered, and what the office answered.
 *
 * @param crossCheck the index computed from the means of the answers, where they were delivered
 * @param outcome {@code null} while the office has not answered
 */
public record Delivery(
        DeliveryId id,
        BigDecimal index,
        @Nullable BigDecimal crossCheck,
        String method,
        int sample,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        String deliveredBy,
        Instant deliveredAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    /** What the office answered. */
    public enum Outcome {
        ACCEPTED,
        REJECTED
    }

    /** Whether the index computed from the answers is another than the one delivered. */
    public boolean differs() {
        return crossCheck != null && crossCheck.compareTo(index) != 0;
    }
}
