package gov.award.assessments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor has written on one item.
 *
 * @param percent {@code null} while not scored
 * @param question to be looked into on site; may be blank
 * @param reason why it differs from what the document review concluded; site review only
 * @param version counts the saves, 0 before the first
 * @param savedAt {@code null} of what is about to be saved
 */
public record ItemScore(
        String item,
        @Nullable Integer percent,
        String strengths,
        String improvements,
        String question,
        String reason,
        int version,
        @Nullable Instant savedAt) {

    static ItemScore blank(String item, @Nullable Integer percent) {
        return new ItemScore(item, percent, "", "", "", "", 0, null);
    }

    boolean saysTheSameAs(ItemScore other) {
        return new ItemScore(item, percent, strengths, improvements, question, reason, other.version, other.savedAt)
                .equals(other);
    }

    boolean commented() {
        return !strengths.isBlank() || !improvements.isBlank();
    }
}
