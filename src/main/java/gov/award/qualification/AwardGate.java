package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;

/** What a disqualification must know of the award, which a later module answers for; complete whoever asks. */
public interface AwardGate {

    /** Whether the government has approved the application as a winner: then only a revocation takes the award away. */
    boolean approved(Actor actor, ApplicationId application);
}
