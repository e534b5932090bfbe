package gov.award.recommendations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an opinion or a decision must be able to rest on (articles 3, 13 and 15). */
public final class CheckRules {

    static final int LONGEST_NOTE = 1000;

    private CheckRules() {}

    /** Items of the checklist only, and a note wherever something was not found true. */
    public static List<Refusal> entered(List<CheckItem> items, List<Checked> entries) {
        var reasons = new ArrayList<Refusal>();
        if (entries.isEmpty()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOTHING_CHECKED"));
        }
        for (var entry : entries) {
            if (!items.contains(entry.item())) {
                reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_CHECKLIST"));
                continue;
            }
            var basis = entry.item().basis();
            if (entry.finding() != FactFinding.TRUE && entry.note().isEmpty()) {
                reasons.add(
                        Refusal.of(basis, "FINDING_WITHOUT_NOTE", entry.item().named()));
            }
            if (entry.note().length() > LONGEST_NOTE) {
                reasons.add(Refusal.of(basis, "NOTE_TOO_LONG", LONGEST_NOTE));
            }
        }
        return reasons;
    }

    /** Every item has been looked at. */
    public static List<Refusal> complete(List<CheckItem> items, List<Checked> findings) {
        var looked = findings.stream().map(Checked::item).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !looked.contains(item))
                .map(CheckItem::notLookedAt)
                .distinct()
                .toList();
    }

    /** Nobody is recommended, or qualified, against a condition or a fact that was found untrue; a file that proves nothing is noted only. */
    public static List<Refusal> nothingUntrue(List<Checked> findings) {
        return findings.stream()
                .filter(finding -> finding.finding() == FactFinding.NOT_TRUE)
                .map(Checked::item)
                .filter(item -> item.sort() != CheckItem.Sort.FILE)
                .map(CheckItem::notTrue)
                .toList();
    }

    /** The office decides on what it has checked itself. */
    public static List<Refusal> nothingUnchecked(List<Checked> findings) {
        return findings.stream()
                .filter(finding -> finding.finding() == FactFinding.NOT_CHECKED)
                .map(finding -> Refusal.of(
                        finding.item().basis(),
                        "FOUND_NOT_CHECKED",
                        finding.item().named()))
                .toList();
    }

    /** Article 15: an opinion for or against rests on every item; one in favour contradicts none of the findings. */
    static List<Refusal> opinion(List<CheckItem> items, OpinionOutcome outcome, List<Checked> findings) {
        var reasons = new ArrayList<>(complete(items, findings));
        if (outcome == OpinionOutcome.RECOMMENDED) {
            reasons.addAll(nothingUntrue(findings));
        }
        return reasons;
    }
}
