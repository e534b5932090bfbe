package gov.award.transmittals;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be forwarded together as its page shows it. */
@Component
class ForwardingReadings {

    private final ForwardingLines lines;

    ForwardingReadings(ForwardingLines lines) {
        this.lines = lines;
    }

    @Reading(by = Role.RECOMMENDER)
    public ForwardingPage page(Actor actor, List<ApplicationId> wanted) {
        return new ForwardingPage(lines.of(actor, wanted));
    }
}
