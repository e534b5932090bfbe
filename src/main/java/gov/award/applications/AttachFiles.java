package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** An applicant puts files into the working copy: all of them, or none with every reason. */
@Service
public class AttachFiles {

    /** All files of an application together, in bytes. */
    static final long LARGEST = 200L * 1024 * 1024;

    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final Openings openings;
    private final Attachments attachments;
    private final Journal journal;

    AttachFiles(
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            Openings openings,
            Attachments attachments,
            Journal journal) {
        this.briefs = briefs;
        this.moves = moves;
        this.openings = openings;
        this.attachments = attachments;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
    public Verdict attach(Actor actor, ApplicationId id, FilePlace place, List<Upload> files) {
        var status = moves.locked(actor, id);
        var reasons = new ArrayList<Refusal>();
        openings.closed(id, status, place.section()).ifPresent(reasons::add);
        if (!place.concerns(briefs.of(id).kind())) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "SECTION_CLOSED", place.section(), status));
        }
        if (files.isEmpty()) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "NO_FILE_CHOSEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var added = new ArrayList<Attachment>();
        for (var file : files) {
            switch (add(actor, id, place, file)) {
                case Added.Refused refused -> reasons.addAll(refused.reasons());
                case Added.Stored stored -> added.add(stored.attachment());
            }
        }
        var all = attachments.of(id).stream().mapToLong(Attachment::size).sum();
        if (all > LARGEST) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FILES_TOO_LARGE_TOGETHER", LARGEST / 1024 / 1024));
        }
        if (reasons.isEmpty()) {
            journal.enter(
                    actor,
                    "AttachFiles",
                    Provision.SUBMISSION,
                    id,
                    place,
                    added.stream().map(file -> file.digest().hex()).toList());
        }
        return Verdict.of(reasons);
    }

    private Added add(Actor actor, ApplicationId id, FilePlace place, Upload file) {
        try (var content = file.content().getInputStream()) {
            return attachments.add(
                    actor,
                    new AttachmentId(UUID.randomUUID()),
                    Filing.confidential(id, place.purpose(), place.basis()),
                    file.name(),
                    content,
                    place == FilePlace.SIGNED_PAGE ? Limits.scan() : Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
