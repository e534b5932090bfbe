package gov.award.inquiries;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperActRules;
import gov.award.applications.PaperActs;
import gov.award.applications.PaperForm;
import gov.award.files.Added;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The office records the signed answer to an inquiry of an applicant for which nobody of its own acts (代录); it counts once the
 * director has compared it. In time is what was received in time, whenever it is recorded (article 8(5); reading 27).
 */
@Service
public class RecordInquiryAnswer {

    private final Inquiries inquiries;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final BusinessClock clock;
    private final Journal journal;

    RecordInquiryAnswer(
            Inquiries inquiries,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActRules rules,
            PaperActs acts,
            BusinessClock clock,
            Journal journal) {
        this.inquiries = inquiries;
        this.applications = applications;
        this.rounds = rounds;
        this.rules = rules;
        this.acts = acts;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.INQUIRY)
    public Verdict record(Actor actor, InquiryId id, PaperActId act, PaperForm form, Upload scan) {
        var inquiry = inquiries.locked(actor, id);
        var application = applications.of(inquiry.application());
        var reasons = new ArrayList<>(InquiryRules.answering(inquiry, form.receivedOn()));
        rounds.cancelled(application.round()).ifPresent(reasons::add);
        reasons.addAll(InquiryRules.text(form.text()));
        reasons.addAll(rules.recording(
                actor,
                application,
                PaperAct.What.INQUIRY_ANSWER,
                id,
                form.receivedOn(),
                clock.dayOf(inquiry.openedAt())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var kept = acts.keep(actor, application, act, PaperAct.What.INQUIRY_ANSWER, id, form, scan);
        if (kept instanceof Added.Stored stored) {
            journal.enter(
                    actor,
                    "RecordInquiryAnswer",
                    Provision.INQUIRY,
                    application.id(),
                    id.value(),
                    act.value(),
                    form,
                    stored.attachment().digest().hex());
        }
        return kept.verdict();
    }
}
