package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds a transfer for its owner, and what was abandoned for the timer. */
@Component
class TransferLookup {

    private final Transfers transfers;

    TransferLookup(Transfers transfers) {
        this.transfers = transfers;
    }

    @Reading(by = Role.ACCOUNT)
    public Transfer find(Actor actor, TransferId id) {
        return transfers.find(actor, id);
    }

    @Reading(by = Role.TIMER)
    public boolean anyBegunBefore(Actor timer, Instant moment) {
        return !transfers.begunBefore(moment).isEmpty();
    }
}
