package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.TransferId;
import gov.award.files.Transfers;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** An applicant gives up a file on its way; nothing of it is kept. */
@Service
public class DropTransfer {

    private final Transfers transfers;
    private final Journal journal;

    DropTransfer(Transfers transfers, Journal journal) {
        this.transfers = transfers;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict drop(Actor actor, ApplicationId id, TransferId transfer) {
        if (!transfers.find(actor, transfer).subject().equals(id.value())) {
            throw new NotFound("transfer");
        }
        transfers.end(transfer);
        journal.enter(actor, "DropTransfer", Provision.SUBMISSION, id, transfer.text());
        return Verdict.ALLOWED;
    }
}
