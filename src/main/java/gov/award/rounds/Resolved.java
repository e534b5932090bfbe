package gov.award.rounds;

import gov.award.committee.MatterKind;
import gov.award.committee.ResolutionPassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the committee resolved on norms. */
@Component
class Resolved {

    private final Norms norms;

    Resolved(Norms norms) {
        this.norms = norms;
    }

    @EventListener
    void on(ResolutionPassed passed) {
        if (passed.resolution().kind() == MatterKind.ADOPT_NORMS) {
            norms.resolved(passed.resolution());
        }
    }
}
