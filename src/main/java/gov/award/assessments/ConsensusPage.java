package gov.award.assessments;

import gov.award.panels.Teams;
import gov.award.rounds.CriteriaItem;
import gov.award.web.UnderEdition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table a team concludes from.
 *
 * @param names the scorers whose sheets are shown, in the order of each line's percents
 * @param totals their totals
 * @param allGiven whether every scorer has given their sheet
 * @param version of the consensus, 0 before it was begun
 * @param total what it adds up to so far, or adds up to for good
 */
public record ConsensusPage(
        ReviewCase in,
        boolean leads,
        List<String> names,
        List<BigDecimal> totals,
        boolean allGiven,
        int version,
        @Nullable Instant closedAt,
        BigDecimal total,
        @Nullable BigDecimal mean,
        List<Line> lines)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return in.round().edition();
    }

    public ConsensusPage {
        names = List.copyOf(names);
        totals = List.copyOf(totals);
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param spread by how much the percents differ
     * @param needsReason whether they differ by more than the scheme lets pass
     */
    public record Line(
            CriteriaItem item,
            List<Integer> percents,
            int spread,
            boolean needsReason,
            @Nullable Integer before,
            @Nullable Integer suggested,
            String reason) {

        public String anchor() {
            return SheetPage.anchorOf(item.code());
        }
    }

    public boolean editable() {
        return leads && allGiven && closedAt == null && in.isOpen();
    }

    public List<Teams.Scorer> scorers() {
        return in.scorers();
    }
}
