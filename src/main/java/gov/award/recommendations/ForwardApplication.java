package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The unit forwards an application with its opinion, recommended or not; lateness goes on record and costs the applicant nothing (article 15). */
@Service
public class ForwardApplication {

    private final Forwarding forwarding;
    private final ApplicationBriefs applications;

    ForwardApplication(Forwarding forwarding, ApplicationBriefs applications) {
        this.forwarding = forwarding;
        this.applications = applications;
    }

    @Act(
            by = {Role.RECOMMENDER, Role.OFFICE},
            basis = Provision.RECOMMENDATION_TIME)
    public Verdict forward(Actor actor, ApplicationId id) {
        var verdict = forwarding.forward(actor, id);
        if (verdict instanceof Verdict.Allowed) {
            forwarding.tell(actor, applications.of(id).round());
        }
        return verdict;
    }
}
