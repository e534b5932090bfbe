package gov.award.deliberations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The order of the days of an approval (articles 13, 23): submission, meeting, signature, decision, today. */
final class ApprovalRules {

    private ApprovalRules() {}

    static List<Refusal> days(
            LocalDate submitted, LocalDate meeting, LocalDate signed, LocalDate decided, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (meeting.isBefore(submitted)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "APPROVAL_MEETING_EARLY", submitted));
        }
        if (meeting.isAfter(today)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "APPROVAL_MEETING_LATE", today));
        }
        if (signed.isBefore(meeting)) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "SIGNATURE_EARLY", meeting));
        }
        if (signed.isAfter(today)) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "SIGNATURE_LATE", today));
        }
        if (decided.isBefore(submitted)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "DECISION_BEFORE_SUBMISSION", submitted));
        } else if (decided.isBefore(signed)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "DECISION_BEFORE_SIGNATURE", signed));
        }
        if (decided.isAfter(today)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "DECISION_LATE", today));
        }
        return reasons;
    }
}
