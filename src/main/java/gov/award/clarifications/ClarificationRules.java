package gov.award.clarifications;

import gov.award.applications.ApplicationBrief;
import gov.award.applications.Status;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Article 15: a unit that verifies may ask; its own working days go on, so nothing is asked for longer than they last. */
final class ClarificationRules {

    static final int LONGEST = 4000;

    private ClarificationRules() {}

    /** @param limit the working days a unit has for its opinion */
    static List<Refusal> asking(String question, int days, int limit) {
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(text(question));
        if (days < 1 || days > limit) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_DAYS", limit));
        }
        return reasons;
    }

    /** Once, and as long as the unit that asks has not forwarded the application. */
    static List<Refusal> answering(Clarification clarification, ApplicationBrief application) {
        var reasons = new ArrayList<Refusal>();
        if (clarification.answered()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_ANSWERED"));
        }
        if (!takes(clarification, application)) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_CLOSED", application.status()));
        }
        return reasons;
    }

    /** Passed on once, between the day it was asked and today, to whom the system does not tell it itself. */
    static List<Refusal> passing(
            Clarification clarification, boolean online, LocalDate passedOn, LocalDate asked, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (online) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "PARTY_ACTS_ITSELF"));
        }
        if (clarification.passedOn() != null) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_PASSED_ON", clarification.passedOn()));
        }
        if (passedOn.isBefore(asked) || passedOn.isAfter(today)) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_PASSED_ON_DAY", asked, today));
        }
        return reasons;
    }

    /** Of a question and of an answer. */
    static List<Refusal> text(String text) {
        return text.isBlank() || text.length() > LONGEST
                ? List.of(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_TEXT", LONGEST))
                : List.of();
    }

    static boolean takes(Clarification clarification, ApplicationBrief application) {
        return (application.status() == Status.SUBMITTED || application.status() == Status.RETURNED_BY_UNIT)
                && clarification.unit().equals(application.unit());
    }
}
