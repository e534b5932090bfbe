package gov.award.inquiries;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.PaperActs;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Somebody of the office who did not open an inquiry closes it with what was found; the applicant is told (article 8(5)). */
@Service
public class CloseInquiry {

    private final Inquiries inquiries;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActs acts;
    private final Deadlines deadlines;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    CloseInquiry(
            Inquiries inquiries,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActs acts,
            Deadlines deadlines,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.inquiries = inquiries;
        this.applications = applications;
        this.rounds = rounds;
        this.acts = acts;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    /** What was found, as the applicant will read it. */
    public record Form(
            @NotNull InquiryOutcome outcome,
            @NotBlank @Size(max = InquiryRules.LONGEST) String finding) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.INQUIRY)
    public Verdict close(Actor actor, InquiryId id, Form form) {
        var inquiry = inquiries.locked(actor, id);
        var application = applications.of(inquiry.application());
        var reasons = new ArrayList<>(InquiryRules.closing(inquiry, actor.requirePerson(), clock.today()));
        reasons.addAll(InquiryRules.nothingWaits(acts, inquiry));
        paperMayCome(inquiry, application).ifPresent(reasons::add);
        rounds.cancelled(application.round()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        inquiries.close(actor, id, form.outcome(), form.finding().strip());
        notices.tell(
                actor,
                applications.members(application.applicant()),
                "applications.notice.inquiryClosed",
                List.of(application.name()),
                "/applications/" + application.id().text() + "/inquiries");
        journal.enter(
                actor, "CloseInquiry", Provision.INQUIRY, application.id(), id.value(), form.outcome(), form.finding());
        return Verdict.ALLOWED;
    }

    /** What an applicant answers on paper on its last day is recorded on the working day after. */
    private Optional<Refusal> paperMayCome(Inquiry inquiry, ApplicationBrief application) {
        var due = inquiry.due();
        if (due == null
                || inquiry.answeredAt() != null
                || !applications.online(application.applicant()).isEmpty()) {
            return Optional.empty();
        }
        var last = deadlines.afterWorkingDays(Provision.INQUIRY, due, 1).due();
        return clock.today().isAfter(last)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.INQUIRY, "INQUIRY_PAPER_MAY_COME", last));
    }
}
