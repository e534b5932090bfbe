package gov.award.consultations;

import gov.award.acting.Consequences;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the committee has done again what the consultation builds on, the departments will be asked anew. */
@Component
class ConsultationVoided {

    private final Consultations consultations;
    private final Consequences consequences;

    ConsultationVoided(Consultations consultations, Consequences consequences) {
        this.consultations = consultations;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (moved.move().undoes(Phase.CONSULTATION)) {
            consequences.carryOut(() -> consultations.voidCurrent(moved.round(), moved.at()));
        }
    }
}
