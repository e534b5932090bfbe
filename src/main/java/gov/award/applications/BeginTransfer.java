package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.files.Transfers;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** An applicant begins to send a file in pieces; what would be refused at the end by name, size or room is refused at once. */
@Service
public class BeginTransfer {

    private final ApplicationMoves moves;
    private final DraftFiles files;
    private final Transfers transfers;
    private final Journal journal;

    BeginTransfer(ApplicationMoves moves, DraftFiles files, Transfers transfers, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.transfers = transfers;
        this.journal = journal;
    }

    /**
     * @param code of what is asked for
     * @throws gov.award.acting.NotFound if the application's form does not
     */
    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict begin(Actor actor, ApplicationId id, TransferId transfer, String code, TransferOpening opening) {
        var status = moves.locked(actor, id);
        var asked = files.asked(id, code);
        var reasons = new ArrayList<Refusal>(files.closed(id, status, asked));
        if (reasons.isEmpty()) {
            reasons.addAll(files.roomFor(actor, id, opening.size(), opening.text("replaces")));
            reasons.addAll(transfers
                    .begin(
                            actor,
                            transfer,
                            DraftFiles.filing(id, asked),
                            opening.text("name"),
                            opening.size(),
                            opening.digest(),
                            asked.limits())
                    .reasons());
        }
        if (reasons.isEmpty()) {
            journal.enter(
                    actor, "BeginTransfer", Provision.SUBMISSION, id, asked.kept(), transfer.text(), opening.size());
        }
        return Verdict.of(reasons);
    }
}
