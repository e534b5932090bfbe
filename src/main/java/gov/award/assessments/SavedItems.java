package gov.award.assessments;

import gov.award.measures.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes on a sheet when items were saved by themselves.
 *
 * @param lines the items as they stand now
 * @param reasons why they were not saved; none if they were
 * @param savedAt when anything was last saved on the sheet; {@code null} if nothing ever was
 */
public record SavedItems(
        List<SheetPage.Line> lines,
        List<Refusal> reasons,
        @Nullable Instant savedAt,
        BigDecimal total,
        int scored,
        int items) {

    public SavedItems {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /** What is said of an item: a reason of its own, or else why none was saved. */
    public @Nullable Refusal problem(String code) {
        var own = SheetPage.problem(reasons, code);
        return own != null || reasons.isEmpty() ? own : reasons.getFirst();
    }
}
