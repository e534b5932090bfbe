package gov.award.consultations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer must say. Being late is no reason to refuse it: it is marked (article 21). */
final class AnswerRules {

    private AnswerRules() {}

    /**
     * @param about how many candidates it names
     * @param receivedOn day the request reached the department; {@code null} if not on record
     */
    static List<Refusal> problems(
            Opinion outcome,
            int about,
            String facts,
            LocalDate answeredOn,
            @Nullable LocalDate receivedOn,
            LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        switch (outcome) {
            case NO_OBJECTION -> {
                if (about > 0) {
                    reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "NO_OBJECTION_ABOUT"));
                }
            }
            case OBJECTION, MORE_NEEDED -> {
                if (about == 0) {
                    reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_ABOUT_NOBODY"));
                }
                if (facts.isBlank()) {
                    reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_WITHOUT_FACTS"));
                }
            }
        }
        if (receivedOn == null) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "RECEIPT_NOT_RECORDED"));
        } else if (answeredOn.isBefore(receivedOn)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWERED_BEFORE_RECEIVED", receivedOn));
        }
        if (answeredOn.isAfter(today)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWERED_LATER", today));
        }
        return reasons;
    }
}
