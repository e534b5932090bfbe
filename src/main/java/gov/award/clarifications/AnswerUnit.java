package gov.award.clarifications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.PaperAct;
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
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An applicant answers what its recommending unit asks, with files that bear it out (article 15). */
@Service
public class AnswerUnit {

    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Attachments attachments;
    private final PaperActs acts;
    private final AnswerNews news;
    private final Journal journal;

    AnswerUnit(
            Clarifications clarifications,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Attachments attachments,
            PaperActs acts,
            AnswerNews news,
            Journal journal) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.rounds = rounds;
        this.attachments = attachments;
        this.acts = acts;
        this.news = news;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.RECOMMENDATION_TIME)
    public Verdict answer(Actor actor, ApplicationId id, ClarificationId asked, String text, List<Upload> files) {
        var clarification = clarifications.locked(actor, id, asked);
        if (!applications.members(clarification.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("clarification");
        }
        var application = applications.of(id);
        var reasons = new ArrayList<>(ClarificationRules.answering(clarification, application));
        rounds.over(application.round()).ifPresent(reasons::add);
        if (acts.anyWaiting(id, PaperAct.What.UNIT_ANSWER, asked)) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "PAPER_WAITS"));
        }
        reasons.addAll(ClarificationRules.text(text));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        clarifications.answer(actor, asked, text.strip());
        files.forEach(file -> reasons.addAll(add(actor, asked, file)));
        if (reasons.isEmpty()) {
            news.tell(actor, clarification, application);
            journal.enter(actor, "AnswerUnit", Provision.RECOMMENDATION_TIME, id, asked.value(), text);
        }
        return Verdict.of(reasons);
    }

    private List<Refusal> add(Actor actor, ClarificationId id, Upload file) {
        var added = attachments.add(
                actor,
                Filing.confidential(id, "clarification-answer", Provision.RECOMMENDATION_TIME),
                file,
                Limits.standard());
        return added instanceof Added.Refused refused ? refused.reasons() : List.of();
    }
}
