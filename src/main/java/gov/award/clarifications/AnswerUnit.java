package gov.award.clarifications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
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
    private final People people;
    private final Notices notices;
    private final Journal journal;

    AnswerUnit(
            Clarifications clarifications,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Attachments attachments,
            People people,
            Notices notices,
            Journal journal) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.rounds = rounds;
        this.attachments = attachments;
        this.people = people;
        this.notices = notices;
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
        if (text.isBlank() || text.length() > ClarificationRules.LONGEST) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "QUESTION_TEXT", ClarificationRules.LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        clarifications.answer(actor, asked, text.strip());
        files.forEach(file -> reasons.addAll(add(actor, asked, file)));
        if (reasons.isEmpty()) {
            notices.tell(
                    actor,
                    people.holding(Role.RECOMMENDER, clarification.unit()).stream()
                            .map(People.Person::id)
                            .toList(),
                    "notice.clarifications.answered",
                    List.of(application.name()),
                    "/applications/" + id.text() + "/clarifications");
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
