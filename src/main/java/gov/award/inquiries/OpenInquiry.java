package gov.award.inquiries;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Applications;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office opens an inquiry into an applicant, in whatever phase, and may put questions to it (article 8(5)). */
@Service
public class OpenInquiry {

    private final ApplicationMoves moves;
    private final ApplicationBriefs applications;
    private final Applications versions;
    private final Inquiries inquiries;
    private final RoundBriefs rounds;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    OpenInquiry(
            ApplicationMoves moves,
            ApplicationBriefs applications,
            Applications versions,
            Inquiries inquiries,
            RoundBriefs rounds,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.moves = moves;
        this.applications = applications;
        this.versions = versions;
        this.inquiries = inquiries;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param reason why; not told to the applicant
     * @param questions what the applicant is asked, until {@code due}; both or neither
     */
    public record Form(
            @NotBlank @Size(max = InquiryRules.LONGEST) String reason,
            @Nullable @Size(max = InquiryRules.LONGEST) String questions,
            @Nullable LocalDate due) {

        String asked() {
            return questions == null ? "" : questions.strip();
        }
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.INQUIRY)
    public Verdict open(Actor actor, ApplicationId id, InquiryId inquiry, Form form) {
        var application = applications.of(id);
        var cancelled = rounds.cancelled(application.round());
        var status = moves.locked(actor, id);
        var reasons = new ArrayList<>(
                InquiryRules.opening(status, inquiries.anyOpen(id), form.asked(), form.due(), clock.today()));
        cancelled.ifPresent(reasons::add);
        // Of what was submitted nothing is there for whoever has not pledged.
        if (status != Status.DRAFT && !versions.anySubmitted(id)) {
            reasons.add(Refusal.of(Provision.CONFIDENTIALITY, "INQUIRY_UNPLEDGED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        inquiries.open(actor, inquiry, application, form.reason().strip(), form.asked(), form.due());
        var due = form.due();
        if (due != null) {
            notices.tell(
                    actor,
                    applications.members(application.applicant()),
                    "applications.notice.inquiry",
                    List.of(application.name(), due.toString()),
                    "/applications/" + id.text() + "/inquiries");
        }
        journal.enter(actor, "OpenInquiry", Provision.INQUIRY, id, inquiry.value(), form);
        return Verdict.ALLOWED;
    }
}
