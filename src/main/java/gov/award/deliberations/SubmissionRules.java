package gov.award.deliberations;

import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the list may be submitted for approval: “according to the public notice”, and while the measures are valid (articles 23, 35). */
final class SubmissionRules {

    private SubmissionRules() {}

    /** Whether it is the first submission of the round, or one for those held back before. */
    enum Turn {
        FIRST,
        LATER
    }

    /** Neither the submission nor the decision comes after the measures have ended, unless that reading is confirmed. */
    static List<Refusal> validity(Edition edition, LocalDate day) {
        return edition.approvableOn(day)
                ? List.of()
                : List.of(Refusal.of(Provision.VALIDITY, "APPROVAL_AFTER_EXPIRY", day, edition.validUntil()));
    }

    /**
     * @param noticeEnds when the public notice has run its time; {@code null} if its publication is not proved
     * @param notTakenUp complaints of the round the office has not looked at yet
     * @param entries who would be submitted, or why not; where nobody is left, the vacancies alone are told to the government
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
            } else if (turn == Turn.LATER && entries.isEmpty()) {
                reasons.add(Refusal.of(Provision.APPROVAL, "NOTHING_TO_SUBMIT"));
            }
        }
        return reasons;
    }
}
