package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** An applicant puts a file in the place of another, which stays as its earlier version until the submission. */
@Service
public class ReplaceFile {

    private final ApplicationMoves moves;
    private final DraftFiles files;
    private final DraftEvidence evidence;
    private final Journal journal;

    ReplaceFile(ApplicationMoves moves, DraftFiles files, DraftEvidence evidence, Journal journal) {
        this.moves = moves;
        this.files = files;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict replace(Actor actor, ApplicationId id, AttachmentId replaced, Upload upload) {
        var status = moves.locked(actor, id);
        var old = files.find(id, replaced);
        var asked = files.asked(id, old.purpose());
        var reasons = new ArrayList<Refusal>(files.closed(id, status, asked));
        if (!files.standing(id).contains(old)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FILE_REPLACED_MEANWHILE", old.name()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        switch (files.add(actor, id, asked, upload)) {
            case Added.Refused refused -> reasons.addAll(refused.reasons());
            case Added.Stored(var stored) -> {
                files.leaveOut(actor, id, replaced, stored.id());
                evidence.inherit(actor, id, replaced, stored.id());
                reasons.addAll(files.tooMuch(id, asked));
                journal.enter(
                        actor,
                        "ReplaceFile",
                        Provision.SUBMISSION,
                        id,
                        asked.kept(),
                        old.digest().hex(),
                        stored.digest().hex());
            }
        }
        return Verdict.of(reasons);
    }
}
