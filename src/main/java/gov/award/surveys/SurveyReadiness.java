package gov.award.surveys;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether every shortlisted organisation has an accepted survey; individuals are not surveyed (article 19). */
@Component
class SurveyReadiness {

    private final ApplicationBriefs applications;
    private final SurveyResults results;

    SurveyReadiness(ApplicationBriefs applications, SurveyResults results) {
        this.applications = applications;
        this.results = results;
    }

    @Reading(by = Role.CHECKER)
    public List<Refusal> missing(Actor checker, RoundId round) {
        var accepted = results.of(round);
        return applications.inRound(round, Status.SHORTLISTED).stream()
                .filter(application ->
                        application.kind() == Kind.ORGANISATION && !accepted.containsKey(application.id()))
                .map(application -> Refusal.of(Provision.SURVEY, "SURVEY_MISSING", application.name()))
                .toList();
    }
}
