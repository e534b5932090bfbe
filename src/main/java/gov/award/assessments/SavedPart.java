package gov.award.assessments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sheet that changes when one item was saved by itself.
 *
 * @param stored the item as it stands now
 * @param problem name of the rule that refused it; {@code null} if it was saved
 */
public record SavedPart(
        String anchor,
        ItemScore stored,
        @Nullable BigDecimal points,
        @Nullable String problem,
        BigDecimal total,
        int scored,
        int items) {}
