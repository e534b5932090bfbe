package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a later module asks on conditions that may have fallen, for tests. */
@Service
public class AskStillEligible {

    private final StillEligible eligible;

    AskStillEligible(StillEligible eligible) {
        this.eligible = eligible;
    }

    @Reading(by = Role.ACCOUNT)
    public List<Refusal> against(Actor actor, ApplicationId application) {
        return eligible.against(actor, application);
    }
}
