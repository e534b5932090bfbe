package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.recommendations.AwardGate;
import org.springframework.stereotype.Component;

/** Tells the modules before this one who has been approved already. */
@Component
class ApprovedWinners implements AwardGate {

    private final Submissions submissions;

    ApprovedWinners(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public boolean approved(Actor actor, ApplicationId application) {
        return submissions.isApproved(Actor.system(Role.CHECKER, actor.requireProgramme()), application);
    }
}
