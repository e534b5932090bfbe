package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An applicant puts files into the working copy: all of them, or none with every reason. */
@Service
public class AttachFiles {

    private final ApplicationMoves moves;
    private final DraftFiles files;
    private final Journal journal;

    AttachFiles(ApplicationMoves moves, DraftFiles files, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.journal = journal;
    }

    /**
     * @param code of what is asked for
     * @throws gov.award.acting.NotFound if the application's form does not
     */
    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict attach(Actor actor, ApplicationId id, String code, List<Upload> uploads) {
        var status = moves.locked(actor, id);
        var asked = files.asked(id, code);
        var reasons = new ArrayList<Refusal>(files.closed(id, status, asked));
        if (uploads.isEmpty()) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "NO_FILE_CHOSEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var added = new ArrayList<Attachment>();
        for (var upload : uploads) {
            switch (files.add(actor, id, asked, upload)) {
                case Added.Refused refused -> reasons.addAll(refused.reasons());
                case Added.Stored stored -> added.add(stored.attachment());
            }
        }
        reasons.addAll(files.tooMuch(id, asked));
        if (reasons.isEmpty()) {
            journal.enter(
                    actor,
                    "AttachFiles",
                    Provision.SUBMISSION,
                    id,
                    asked.kept(),
                    added.stream().map(file -> file.digest().hex()).toList());
        }
        return Verdict.of(reasons);
    }
}
