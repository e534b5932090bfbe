package gov.award.inquiries;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.PaperActs;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An applicant answers what an inquiry asks it, with files that bear it out (article 8(5)). */
@Service
public class AnswerInquiry {

    private final Inquiries inquiries;
    private final Applicants applicants;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActs acts;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    AnswerInquiry(
            Inquiries inquiries,
            Applicants applicants,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActs acts,
            Attachments attachments,
            BusinessClock clock,
            Journal journal) {
        this.inquiries = inquiries;
        this.applicants = applicants;
        this.applications = applications;
        this.rounds = rounds;
        this.acts = acts;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.INQUIRY)
    public Verdict answer(Actor actor, InquiryId id, String text, List<Upload> files) {
        var inquiry = inquiries.locked(actor, id);
        if (!applicants.confirmedMember(actor, inquiry.applicant())) {
            throw new NotFound("inquiry");
        }
        var reasons = new ArrayList<>(InquiryRules.answering(inquiry, clock.today()));
        rounds.cancelled(applications.of(inquiry.application()).round()).ifPresent(reasons::add);
        reasons.addAll(InquiryRules.nothingWaits(acts, inquiry));
        reasons.addAll(InquiryRules.text(text));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        inquiries.answer(actor, id, text.strip());
        files.forEach(file -> reasons.addAll(add(actor, id, file)));
        if (reasons.isEmpty()) {
            journal.enter(actor, "AnswerInquiry", Provision.INQUIRY, inquiry.application(), id.value(), text);
        }
        return Verdict.of(reasons);
    }

    private List<Refusal> add(Actor actor, InquiryId id, Upload file) {
        var added = attachments.add(
                actor, Filing.confidential(id, "inquiry-answer", Provision.INQUIRY), file, Limits.standard());
        return added instanceof Added.Refused refused ? refused.reasons() : List.of();
    }
}
