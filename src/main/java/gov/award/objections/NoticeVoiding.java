package gov.award.objections;

import gov.award.acting.Consequences;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A notice falls with what it announced: when the committee deliberates anew, or the round is cancelled. */
@Component
class NoticeVoiding {

    private final PublicNotices notices;
    private final Consequences consequences;

    NoticeVoiding(PublicNotices notices, Consequences consequences) {
        this.notices = notices;
        this.consequences = consequences;
    }

    @EventListener
    void fall(RoundMoved moved) {
        if (moved.move().undoes(Phase.PUBLIC_NOTICE) || moved.move() == Move.CANCEL) {
            consequences.carryOut(() -> notices.voided(moved.round(), moved.at()));
        }
    }
}
