package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** An applicant takes back a file that was removed or replaced; what replaced it becomes the earlier version. */
@Service
public class RestoreFile {

    private final ApplicationMoves moves;
    private final DraftFiles files;
    private final Journal journal;

    RestoreFile(ApplicationMoves moves, DraftFiles files, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict restore(Actor actor, ApplicationId id, AttachmentId file) {
        var status = moves.locked(actor, id);
        var restored = files.find(id, file);
        var asked = files.asked(id, restored.purpose());
        var reasons = new ArrayList<Refusal>(files.closed(id, status, asked));
        if (reasons.isEmpty()) {
            files.takeBack(actor, id, file);
            reasons.addAll(files.tooMuch(id, asked));
            journal.enter(
                    actor,
                    "RestoreFile",
                    Provision.SUBMISSION,
                    id,
                    asked.kept(),
                    restored.digest().hex());
        }
        return Verdict.of(reasons);
    }
}
