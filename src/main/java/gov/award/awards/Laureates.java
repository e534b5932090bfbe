package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.register.PartyDigest;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/** All applications of a round, whoever acts: nobody goes untold because the one who acts is recused from a case. */
@Component
class Laureates {

    private static final Status[] SUBMITTED = {
        Status.SUBMITTED,
        Status.RETURNED_BY_UNIT,
        Status.FORWARDED,
        Status.RETURNED_BY_OFFICE,
        Status.QUALIFIED,
        Status.NOT_QUALIFIED,
        Status.SHORTLISTED,
        Status.NOT_SHORTLISTED,
        Status.DISQUALIFIED
    };

    private final ApplicationBriefs applications;

    Laureates(ApplicationBriefs applications) {
        this.applications = applications;
    }

    /** A winner with what identifies them in the register. */
    record Winner(ApplicationBrief application, PartyDigest party) {}

    /** An applicant to be told, and through whom. */
    record Applicant(ApplicationBrief application, List<PersonId> members) {}

    static Actor checker(Actor actor) {
        return Actor.system(Role.CHECKER, actor.requireProgramme());
    }

    @Reading(by = Role.CHECKER)
    public List<Winner> winners(Actor checker, List<ApplicationId> ids) {
        return ids.stream()
                .map(applications::of)
                .map(brief -> new Winner(brief, applications.party(brief.applicant())))
                .toList();
    }

    /** All who submitted and did not withdraw. */
    @Reading(by = Role.CHECKER)
    public List<Applicant> applicants(Actor checker, RoundId round) {
        return applications.inRound(round, SUBMITTED).stream()
                .map(brief -> new Applicant(brief, applications.members(brief.applicant())))
                .toList();
    }
}
