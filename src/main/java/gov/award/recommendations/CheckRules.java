package gov.award.recommendations;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What an opinion or a decision must be able to rest on (articles 3, 13 and 15). */
public final class CheckRules {

    static final int LONGEST_NOTE = 1000;

    private CheckRules() {}

    /** Items of the checklist only, and a note wherever something was not found true. */
    public static List<Refusal> entered(Kind kind, List<Checked> entries) {
        var reasons = new ArrayList<Refusal>();
        if (entries.isEmpty()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOTHING_CHECKED"));
        }
        for (var entry : entries) {
            if (!Checklist.of(kind).contains(entry.item())) {
                reasons.add(Refusal.of(entry.item(), "NOT_ON_CHECKLIST"));
            }
            if (entry.finding() != FactFinding.TRUE && entry.note().isEmpty()) {
                reasons.add(Refusal.of(entry.item(), "FINDING_WITHOUT_NOTE"));
            }
            if (entry.note().length() > LONGEST_NOTE) {
                reasons.add(Refusal.of(entry.item(), "NOTE_TOO_LONG", LONGEST_NOTE));
            }
        }
        return reasons;
    }

    /** Every item has been looked at. */
    public static List<Refusal> complete(Kind kind, List<Checked> findings) {
        return Checklist.of(kind).stream()
                .filter(item -> findings.stream().noneMatch(finding -> finding.item() == item))
                .map(item -> Refusal.of(item, "ITEM_NOT_LOOKED_AT"))
                .toList();
    }

    /** Nobody is recommended, or qualified, against what was found. */
    public static List<Refusal> nothingUntrue(List<Checked> findings) {
        return findings.stream()
                .filter(finding -> finding.finding() == FactFinding.NOT_TRUE)
                .map(finding -> Refusal.of(finding.item(), "FOUND_NOT_TRUE"))
                .toList();
    }

    /** The office decides on what it has checked itself. */
    public static List<Refusal> nothingUnchecked(List<Checked> findings) {
        return findings.stream()
                .filter(finding -> finding.finding() == FactFinding.NOT_CHECKED)
                .map(finding -> Refusal.of(finding.item(), "FOUND_NOT_CHECKED"))
                .toList();
    }

    /** Article 15: an opinion for or against rests on every condition; one in favour contradicts none of the findings. */
    static List<Refusal> opinion(Kind kind, OpinionOutcome outcome, List<Checked> findings) {
        var reasons = new ArrayList<>(complete(kind, findings));
        if (outcome == OpinionOutcome.RECOMMENDED) {
            reasons.addAll(nothingUntrue(findings));
        }
        return reasons;
    }
}
