package gov.award.changes;

import gov.award.committee.MatterKind;
import gov.award.committee.ResolutionPassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the committee resolved on proposals to do a stage again or to cancel a round. */
@Component
class Resolved {

    private final Changes changes;

    Resolved(Changes changes) {
        this.changes = changes;
    }

    @EventListener
    void on(ResolutionPassed passed) {
        var kind = passed.resolution().kind();
        if (kind == MatterKind.REDO || kind == MatterKind.OTHER) {
            changes.resolved(passed.resolution());
        }
    }
}
