package gov.award.files;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** The timer clears away what was begun and never finished. */
@Service
public class ClearTransfers {

    private final Transfers transfers;
    private final Journal journal;

    ClearTransfers(Transfers transfers, Journal journal) {
        this.transfers = transfers;
        this.journal = journal;
    }

    @Act(by = Role.TIMER, basis = Provision.SUBMISSION)
    public Verdict clear(Actor timer, Instant begunBefore) {
        var abandoned = transfers.begunBefore(begunBefore);
        if (abandoned.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "TRANSFERS_CLEARED");
        }
        for (var id : abandoned) {
            transfers.abandon(id);
            journal.enter(timer, "ClearTransfers", Provision.SUBMISSION, id);
        }
        return Verdict.ALLOWED;
    }
}
