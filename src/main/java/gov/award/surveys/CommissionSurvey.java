package gov.award.surveys;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office commissions an agency with the survey of one shortlisted organisation (article 19). */
@Service
public class CommissionSurvey {

    private final Commissions commissions;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    CommissionSurvey(
            Commissions commissions,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Units units,
            People people,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.commissions = commissions;
        this.applications = applications;
        this.rounds = rounds;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.SURVEY)
    public Verdict commission(Actor actor, CommissionId id, CommissionForm form) {
        var application = applications.of(new ApplicationId(form.application()));
        var round = rounds.of(application.round());
        var agency = new UnitId(form.agency());
        var reasons = new ArrayList<Refusal>();
        if (application.kind() != Kind.ORGANISATION) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_OF_ORGANISATIONS_ONLY"));
        }
        if (application.status() != Status.SHORTLISTED
                || (round.phase() != Phase.SHORTLIST && round.phase() != Phase.SITE_REVIEW)) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_OF_SHORTLISTED_ONLY"));
        }
        if (!units.plays(agency, UnitPart.AGENCY, actor.requireProgramme())) {
            reasons.add(Refusal.of(Provision.SURVEY, "UNIT_NOT_AN_AGENCY"));
        }
        if (form.due().isBefore(clock.today())) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_DUE_PAST", form.due()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!commissions.add(actor, id, application, form)) {
            return Verdict.refused(Provision.SURVEY, "SURVEY_ALREADY_COMMISSIONED");
        }
        notices.tell(
                actor,
                people.holding(Role.AGENCY, agency).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.surveyCommissioned",
                List.of(application.name(), form.due().toString()),
                "/surveys/" + id.text());
        journal.enter(actor, "CommissionSurvey", Provision.SURVEY, id, form);
        return Verdict.ALLOWED;
    }
}
