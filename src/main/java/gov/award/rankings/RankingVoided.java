package gov.award.rankings;

import gov.award.acting.Consequences;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the committee has the evaluation or what it builds on done again, what was computed counts no more; it stays on record. */
@Component
class RankingVoided {

    private final Rankings rankings;
    private final Consequences consequences;

    RankingVoided(Rankings rankings, Consequences consequences) {
        this.rankings = rankings;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (moved.move().undoes(Phase.EVALUATION)) {
            consequences.carryOut(() -> rankings.voidCurrent(moved.round(), moved.at()));
        }
    }
}
