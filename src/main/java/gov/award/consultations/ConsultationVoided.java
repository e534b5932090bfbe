package gov.award.consultations;

import gov.award.rounds.Move;
import gov.award.rounds.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the committee has a review done again, the departments will be asked anew. */
@Component
class ConsultationVoided {

    private final Consultations consultations;

    ConsultationVoided(Consultations consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (moved.move() == Move.REDO_DOCUMENT_REVIEW || moved.move() == Move.REDO_SITE_REVIEW) {
            consultations.voidCurrent(moved.round(), moved.at());
        }
    }
}
