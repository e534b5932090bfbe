package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** An applicant takes a file out of the working copy. What was submitted stays with its version. */
@Service
public class RemoveFile {

    private final ApplicationMoves moves;
    private final Applications applications;
    private final Openings openings;
    private final Attachments attachments;
    private final Journal journal;

    RemoveFile(
            ApplicationMoves moves,
            Applications applications,
            Openings openings,
            Attachments attachments,
            Journal journal) {
        this.moves = moves;
        this.applications = applications;
        this.openings = openings;
        this.attachments = attachments;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
    public Verdict remove(Actor actor, ApplicationId id, AttachmentId file) {
        var status = moves.locked(actor, id);
        var attachment = attachments.find(file);
        var place = FilePlace.at(attachment.purpose()).orElseThrow(() -> new NotFound("attachment"));
        if (!attachment.subject().equals(id.value())) {
            throw new NotFound("attachment");
        }
        var reasons = new ArrayList<Refusal>();
        openings.closed(id, status, place.section()).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            if (applications.wasSubmitted(file.value())) {
                applications.leaveOut(actor, id, file.value());
            } else {
                attachments.remove(file, id);
            }
            journal.enter(
                    actor,
                    "RemoveFile",
                    Provision.SUBMISSION,
                    id,
                    place,
                    attachment.digest().hex());
        }
        return Verdict.of(reasons);
    }
}
