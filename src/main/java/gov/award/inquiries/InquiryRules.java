package gov.award.inquiries;

import gov.award.acting.PersonId;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActs;
import gov.award.applications.Status;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the office inquires into an applicant (article 8(5)). */
final class InquiryRules {

    static final int LONGEST = 4000;

    private InquiryRules() {}

    static List<Refusal> opening(
            Status status, boolean running, String questions, @Nullable LocalDate due, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (status == Status.DRAFT) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_INTO_DRAFT"));
        }
        if (running) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_OPEN_ALREADY"));
        }
        if (questions.isBlank() != (due == null)) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_QUESTIONS_WITH_DAYS"));
        }
        if (due != null && !due.isAfter(today)) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_DUE_TOO_SOON", today));
        }
        return reasons;
    }

    /** Once, while the inquiry is open, on a day before its days have passed. */
    static List<Refusal> answering(Inquiry inquiry, LocalDate answeredOn) {
        var reasons = new ArrayList<Refusal>();
        var due = inquiry.due();
        if (due == null || !inquiry.open()) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_ASKS_NOTHING"));
        }
        if (inquiry.answeredAt() != null) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_ANSWERED"));
        }
        if (due != null && answeredOn.isAfter(due)) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_ANSWER_LATE", due));
        }
        return reasons;
    }

    static List<Refusal> text(String text) {
        return text.isBlank() || text.length() > LONGEST
                ? List.of(Refusal.of(Provision.INQUIRY, "INQUIRY_TEXT", LONGEST))
                : List.of();
    }

    /** What the applicant has answered on paper is waited for, and is its answer. */
    static List<Refusal> nothingWaits(PaperActs acts, Inquiry inquiry) {
        return acts.anyWaiting(inquiry.application(), PaperAct.What.INQUIRY_ANSWER, inquiry.id())
                ? List.of(Refusal.of(Provision.INQUIRY, "PAPER_WAITS"))
                : List.of();
    }

    /** Not by whoever opened it, and not while the applicant may still answer. */
    static List<Refusal> closing(Inquiry inquiry, PersonId closing, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        var due = inquiry.due();
        if (!inquiry.open()) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_CLOSED"));
        }
        if (inquiry.openedBy().equals(closing)) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_SECOND_PERSON"));
        }
        if (due != null && inquiry.answeredAt() == null && !today.isAfter(due)) {
            reasons.add(Refusal.of(Provision.INQUIRY, "INQUIRY_ANSWER_RUNS", due));
        }
        return reasons;
    }
}
