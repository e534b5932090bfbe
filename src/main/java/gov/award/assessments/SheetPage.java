package gov.award.assessments;

import gov.award.applications.SubmittedEvidence;
import gov.award.measures.Refusal;
import gov.award.rounds.CriteriaItem;
import gov.award.web.UnderEdition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet with its case.
 *
 * @param own whether it is the reader's own
 * @param total what it adds up to so far
 * @param scored how many items have a percent
 * @param peers given sheets of the others, as far as the reader may see them
 */
public record SheetPage(
        ReviewCase in,
        boolean own,
        @Nullable SheetId sheet,
        String person,
        @Nullable Instant givenAt,
        String reason,
        List<Line> lines,
        Map<String, BigDecimal> sums,
        BigDecimal total,
        int scored,
        List<Peer> peers,
        boolean mayAllowCorrection)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return in.round().edition();
    }

    public SheetPage {
        lines = List.copyOf(lines);
        sums = Map.copyOf(sums);
        peers = List.copyOf(peers);
    }

    /**
     * One item.
     *
     * @param before what the document review concluded
     * @param points what the percent is worth
     * @param evidence the files the applicant names for it
     */
    public record Line(
            CriteriaItem item,
            ItemScore score,
            @Nullable Integer before,
            @Nullable BigDecimal points,
            boolean firstOfCategory,
            List<SubmittedEvidence.Proof> evidence) {

        /** A name fit for addresses within the page. */
        public String anchor() {
            return anchorOf(item.code());
        }
    }

    /** Somebody else's given sheet. */
    public record Peer(SheetId sheet, String name, BigDecimal total, boolean corrected) {}

    static String anchorOf(String code) {
        return "item-" + code.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    public boolean editable() {
        return own && givenAt == null && in.isOpen();
    }

    /** The first reason that is about an item: those begin with its code. */
    public static @Nullable Refusal problem(List<Refusal> reasons, String code) {
        return reasons.stream()
                .filter(reason -> reason.arguments().indexOf(code) == 0)
                .findFirst()
                .orElse(null);
    }
}
