package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** An applicant takes a file out of the working copy, and may take it back until the submission. */
@Service
public class RemoveFile {

    private final ApplicationMoves moves;
    private final DraftFiles files;
    private final Journal journal;

    RemoveFile(ApplicationMoves moves, DraftFiles files, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict remove(Actor actor, ApplicationId id, AttachmentId file) {
        var status = moves.locked(actor, id);
        var removed = files.find(id, file);
        var asked = files.asked(id, removed.purpose());
        var reasons = files.closed(id, status, asked);
        if (reasons.isEmpty()) {
            files.leaveOut(actor, id, file, null);
            journal.enter(
                    actor,
                    "RemoveFile",
                    Provision.SUBMISSION,
                    id,
                    asked.kept(),
                    removed.digest().hex());
        }
        return Verdict.of(reasons);
    }
}
