package gov.award.clarifications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.recommendations.Casework;
import gov.award.recommendations.Desk;
import gov.award.recommendations.UnitOpinions;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The recommending unit asks an applicant something while it verifies; its own working days go on (article 15). */
@Service
public class AskApplicant {

    private final Desk desk;
    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final UnitOpinions opinions;
    private final Casework casework;
    private final Editions editions;
    private final Deadlines deadlines;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    AskApplicant(
            Desk desk,
            Clarifications clarifications,
            ApplicationBriefs applications,
            Corrections corrections,
            UnitOpinions opinions,
            Casework casework,
            Editions editions,
            Deadlines deadlines,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.desk = desk;
        this.clarifications = clarifications;
        this.applications = applications;
        this.corrections = corrections;
        this.opinions = opinions;
        this.casework = casework;
        this.editions = editions;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param days working days for the answer */
    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict ask(Actor actor, ApplicationId id, ClarificationId clarification, String question, int days) {
        var unit = desk.unit(actor, id);
        var application = applications.of(id);
        var limit = editions.byCode(application.edition()).number(Figure.RECOMMENDATION_DAYS);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        if (opinions.standing(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        reasons.addAll(ClarificationRules.asking(question, days, limit));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var due = deadlines
                .afterWorkingDays(Provision.RECOMMENDATION_TIME, clock.today(), days)
                .due();
        clarifications.ask(actor, clarification, application, unit, question.strip(), due);
        notices.tell(
                actor,
                applications.members(application.applicant()),
                "notice.clarifications.asked",
                List.of(application.name(), due.toString()),
                "/applications/" + id.text() + "/clarifications");
        journal.enter(actor, "AskApplicant", Provision.RECOMMENDATION_TIME, id, clarification.value(), question, due);
        return Verdict.ALLOWED;
    }
}
