package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.qualification.AwardGate;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundResults;
import org.springframework.stereotype.Component;

/** Tells the modules before this one who has been approved already. */
@Component
class ApprovedWinners implements AwardGate, RoundResults {

    private final Submissions submissions;

    ApprovedWinners(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public boolean approved(Actor actor, ApplicationId application) {
        return submissions.isApproved(Actor.system(Role.CHECKER, actor.requireProgramme()), application);
    }

    @Override
    public boolean allVacant(Actor actor, RoundId round) {
        return submissions
                .approved(Actor.system(Role.CHECKER, actor.requireProgramme()), round)
                .isEmpty();
    }
}
