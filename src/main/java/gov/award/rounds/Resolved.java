package gov.award.rounds;

import gov.award.committee.MatterKind;
import gov.award.committee.ResolutionPassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the committee resolved on norms, and on proposals to do a stage again or to cancel a round. */
@Component
class Resolved {

    private final Norms norms;
    private final Changes changes;

    Resolved(Norms norms, Changes changes) {
        this.norms = norms;
        this.changes = changes;
    }

    @EventListener
    void on(ResolutionPassed passed) {
        var resolution = passed.resolution();
        if (resolution.kind() == MatterKind.ADOPT_NORMS) {
            norms.resolved(resolution);
        } else if (resolution.kind() == MatterKind.REDO || resolution.kind() == MatterKind.OTHER) {
            changes.resolved(resolution);
        }
    }
}
