package gov.award.inquiries;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperActRules;
import gov.award.applications.PaperActs;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director compares a recorded answer to an inquiry with its paper, and the inquiry is answered (article 8(5); reading 27). */
@Service
public class CompareInquiryAnswer {

    private final Inquiries inquiries;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final Journal journal;

    CompareInquiryAnswer(
            Inquiries inquiries,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActRules rules,
            PaperActs acts,
            Journal journal) {
        this.inquiries = inquiries;
        this.applications = applications;
        this.rounds = rounds;
        this.rules = rules;
        this.acts = acts;
        this.journal = journal;
    }

    /** @param reason why it is dropped; may be blank otherwise */
    @Act(by = Role.DIRECTOR, basis = Provision.INQUIRY)
    public Verdict compare(Actor actor, InquiryId id, PaperActId act, Compared outcome, String reason) {
        var inquiry = inquiries.locked(actor, id);
        var application = applications.of(inquiry.application());
        var paper = acts.waiting(application.id(), PaperAct.What.INQUIRY_ANSWER, id, act);
        var reasons = new ArrayList<>(rules.comparing(actor, application, paper, outcome, reason));
        rounds.cancelled(application.round()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        acts.compare(actor, application, paper, outcome, reason);
        if (outcome == Compared.CONFIRMED) {
            inquiries.answer(id, act);
        }
        journal.enter(
                actor,
                "CompareInquiryAnswer",
                Provision.INQUIRY,
                application.id(),
                id.value(),
                act.value(),
                outcome,
                reason.strip());
        return Verdict.ALLOWED;
    }
}
