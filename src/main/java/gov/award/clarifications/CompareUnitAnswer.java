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
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The director compares a recorded answer with its paper, and the unit has it. What was recorded before the application was
 * forwarded is an answer still, which the office reads (article 15; reading 27).
 */
@Service
public class CompareUnitAnswer {

    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final AnswerNews news;
    private final Journal journal;

    CompareUnitAnswer(
            Clarifications clarifications,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            PaperActRules rules,
            PaperActs acts,
            AnswerNews news,
            Journal journal) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.rounds = rounds;
        this.rules = rules;
        this.acts = acts;
        this.news = news;
        this.journal = journal;
    }

    /** @param reason why it is dropped; may be blank otherwise */
    @Act(by = Role.DIRECTOR, basis = Provision.RECOMMENDATION_TIME)
    public Verdict compare(
            Actor actor, ApplicationId id, ClarificationId asked, PaperActId act, Compared outcome, String reason) {
        var clarification = clarifications.locked(actor, id, asked);
        var application = applications.of(id);
        var paper = acts.waiting(id, PaperAct.What.UNIT_ANSWER, asked, act);
        var reasons = new ArrayList<>(rules.comparing(actor, application, paper, outcome, reason));
        rounds.over(application.round()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        acts.compare(actor, application, paper, outcome, reason);
        if (outcome == Compared.CONFIRMED) {
            clarifications.answer(asked, act);
            news.tell(actor, clarification, application);
        }
        journal.enter(
                actor,
                "CompareUnitAnswer",
                Provision.RECOMMENDATION_TIME,
                id,
                asked.value(),
                act.value(),
                outcome,
                reason.strip());
        return Verdict.ALLOWED;
    }
}
