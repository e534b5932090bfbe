package gov.award.supervision;

import gov.award.committee.MatterKind;
import gov.award.committee.ResolutionPassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the committee resolved on acts under supervision. */
@Component
class FateResolved {

    private final Supervisions supervisions;

    FateResolved(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @EventListener
    void hear(ResolutionPassed passed) {
        var resolution = passed.resolution();
        if (resolution.kind() == MatterKind.SUPERVISION) {
            supervisions.resolved(new SupervisionId(resolution.subject()), resolution);
        }
    }
}
