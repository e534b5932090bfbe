package gov.award.deliberations;

import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the list may be submitted for approval: “according to the public notice” (article 23). */
final class SubmissionRules {

    private SubmissionRules() {}

    /** Whether it is the first submission of the round, or one for those held back before. */
    enum Turn {
        FIRST,
        LATER
    }

    /**
     * @param noticeEnds when the public notice has run its time; {@code null} if its publication is not proved
     * @param notTakenUp complaints of the round the office has not looked at yet
     * @param entries who would be submitted, or why not
     */
    static List<Refusal> problems(
            @Nullable Instant noticeEnds, int notTakenUp, Instant now, Turn turn, List<Entry> entries) {
        var reasons = new ArrayList<Refusal>();
        if (noticeEnds == null) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_NOT_PROVED"));
        } else if (now.isBefore(noticeEnds)) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_STILL_RUNS", noticeEnds));
        }
        if (notTakenUp > 0) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "COMPLAINTS_NOT_TAKEN_UP", notTakenUp));
        }
        if (entries.stream().noneMatch(entry -> entry.fate() == SubmissionFate.SUBMITTED)) {
            if (entries.stream().anyMatch(entry -> entry.fate() == SubmissionFate.HELD_BACK)) {
                reasons.add(Refusal.of(Provision.APPROVAL, "ALL_HELD_BACK"));
            } else if (turn == Turn.LATER) {
                reasons.add(Refusal.of(Provision.APPROVAL, "NOTHING_TO_SUBMIT"));
            }
        }
        return reasons;
    }
}
