package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Filing;
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
    private final FileRules rules;
    private final Transfers transfers;
    private final Journal journal;

    BeginTransfer(ApplicationMoves moves, DraftFiles files, FileRules rules, Transfers transfers, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.rules = rules;
        this.transfers = transfers;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict begin(Actor actor, ApplicationId id, TransferId transfer, FilePlace place, TransferOpening opening) {
        var reasons = new ArrayList<Refusal>(files.closed(id, moves.locked(actor, id), place));
        if (reasons.isEmpty()) {
            reasons.addAll(files.roomFor(actor, id, opening.size()));
            reasons.addAll(transfers
                    .begin(
                            actor,
                            transfer,
                            Filing.confidential(id, place.purpose(), place.basis()),
                            opening.text("name"),
                            opening.size(),
                            opening.digest(),
                            rules.of(place).limits())
                    .reasons());
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "BeginTransfer", Provision.SUBMISSION, id, place, transfer.text(), opening.size());
        }
        return Verdict.of(reasons);
    }
}
