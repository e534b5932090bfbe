package gov.award.clarifications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
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
 * The office records what an applicant for which nobody of its own acts answers its recommending unit on a signed paper (代录);
 * it counts once the director has compared it (article 15; reading 27).
 */
@Service
public class RecordUnitAnswer {

    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final BusinessClock clock;
    private final Journal journal;

    RecordUnitAnswer(
            Clarifications clarifications,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActRules rules,
            PaperActs acts,
            BusinessClock clock,
            Journal journal) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.rounds = rounds;
        this.rules = rules;
        this.acts = acts;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDATION_TIME)
    public Verdict record(
            Actor actor, ApplicationId id, ClarificationId asked, PaperActId act, PaperForm form, Upload scan) {
        var clarification = clarifications.locked(actor, id, asked);
        var application = applications.of(id);
        var reasons = new ArrayList<>(ClarificationRules.answering(clarification, application));
        rounds.over(application.round()).ifPresent(reasons::add);
        reasons.addAll(ClarificationRules.text(form.text()));
        reasons.addAll(rules.recording(
                actor,
                application,
                PaperAct.What.UNIT_ANSWER,
                asked,
                form.receivedOn(),
                clock.dayOf(clarification.askedAt())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var kept = acts.keep(actor, application, act, PaperAct.What.UNIT_ANSWER, asked, form, scan);
        if (kept instanceof Added.Stored stored) {
            journal.enter(
                    actor,
                    "RecordUnitAnswer",
                    Provision.RECOMMENDATION_TIME,
                    id,
                    asked.value(),
                    act.value(),
                    form,
                    stored.attachment().digest().hex());
        }
        return kept.verdict();
    }
}
