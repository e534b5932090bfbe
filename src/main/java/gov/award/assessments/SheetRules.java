package gov.award.assessments;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Word;
import gov.award.panels.Stage;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.CriteriaTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What an item takes, and when a sheet is complete: every item scored (article 13), each with what it rests on. */
final class SheetRules {

    static final int LONGEST_COMMENT = 2000;
    static final int LONGEST_QUESTION = 1000;
    static final int LONGEST_REASON = 1000;

    private SheetRules() {}

    /** Every item as the sheet shows it: on site one that nobody touched stands as the document review left it. */
    static Map<String, ItemScore> shown(
            CriteriaTree tree, Map<String, ItemScore> written, Map<String, Integer> before) {
        var shown = new HashMap<String, ItemScore>();
        for (var item : tree.items()) {
            var code = item.code();
            shown.put(
                    code,
                    Objects.requireNonNullElseGet(written.get(code), () -> ItemScore.blank(code, before.get(code))));
        }
        return shown;
    }

    /** Why an item cannot be stored as it was filled in, complete or not. */
    static List<Refusal> unfit(ItemScore item) {
        var reasons = new ArrayList<Refusal>();
        var percent = item.percent();
        if (percent != null && !Points.isPercent(percent)) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, "PERCENT_NOT_A_STEP", item.item()));
        }
        addTooLong(reasons, item, "strengths", item.strengths(), LONGEST_COMMENT);
        addTooLong(reasons, item, "improvements", item.improvements(), LONGEST_COMMENT);
        addTooLong(reasons, item, "question", item.question(), LONGEST_QUESTION);
        addTooLong(reasons, item, "changeReason", item.reason(), LONGEST_REASON);
        return reasons;
    }

    private static void addTooLong(List<Refusal> reasons, ItemScore item, String field, String text, int longest) {
        if (text.length() > longest) {
            reasons.add(Refusal.of(
                    Provision.ITEM_SCORING,
                    "SHEET_TEXT_TOO_LONG",
                    item.item(),
                    new Word("assessments." + field),
                    longest));
        }
    }

    /**
     * @param scores by item code, one for each item of the tree
     * @param before percents the document review concluded, by item code; empty in the document review itself
     */
    static List<Refusal> missing(
            Stage stage, CriteriaTree tree, Map<String, ItemScore> scores, Map<String, Integer> before) {
        var reasons = new ArrayList<Refusal>();
        add(reasons, "SHEET_NOT_SCORED", tree, item -> score(scores, item).percent() == null);
        switch (stage) {
            case DOCUMENT ->
                add(reasons, "SHEET_NOT_COMMENTED", tree, item -> !score(scores, item)
                        .commented());
            case SITE ->
                add(reasons, "SHEET_CHANGE_WITHOUT_REASON", tree, item -> {
                    var score = score(scores, item);
                    return !Objects.equals(score.percent(), before.get(item.code()))
                            && score.reason().isBlank();
                });
        }
        return reasons;
    }

    private static ItemScore score(Map<String, ItemScore> scores, CriteriaItem item) {
        return Objects.requireNonNullElseGet(scores.get(item.code()), () -> ItemScore.blank(item.code(), null));
    }

    private static void add(List<Refusal> reasons, String rule, CriteriaTree tree, Predicate<CriteriaItem> offends) {
        var codes =
                tree.items().stream().filter(offends).map(CriteriaItem::code).toList();
        if (!codes.isEmpty()) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, rule, codes.size(), codes));
        }
    }
}
