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

    /** A reason of the item's own, or one that is about no item. */
    public @Nullable Refusal problem(String code) {
        var own = SheetPage.problem(reasons, code);
        return own != null
                ? own
                : reasons.stream().filter(this::isAboutNoItem).findFirst().orElse(null);
    }

    /** Whether the item was not saved for the sake of another: all are, or none is. */
    public boolean heldBack(String code) {
        return !reasons.isEmpty() && problem(code) == null;
    }

    private boolean isAboutNoItem(Refusal reason) {
        return lines.stream()
                .map(line -> line.item().code())
                .noneMatch(code -> reason.arguments().indexOf(code) == 0);
    }
}
