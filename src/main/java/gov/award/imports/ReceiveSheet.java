package gov.award.imports;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.FileType;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.spreadsheets.SheetRead;
import gov.award.spreadsheets.SheetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Whoever enters a register by hand brings a file for it. Nothing is entered yet: its rows are shown, with what is
 * wrong with them.
 */
@Service
public class ReceiveSheet {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int MOST_WAITING = 20;

    private final Targets targets;
    private final Imports imports;
    private final SheetReader reader;
    private final Attachments attachments;
    private final Journal journal;

    ReceiveSheet(Targets targets, Imports imports, SheetReader reader, Attachments attachments, Journal journal) {
        this.targets = targets;
        this.imports = imports;
        this.reader = reader;
        this.attachments = attachments;
        this.journal = journal;
    }

    /** What is taken. */
    static Limits limits() {
        return new Limits(MOST_BYTES, EnumSet.of(FileType.XLSX));
    }

    /**
     * @param proof scan of the documents the rows were taken from, where the register needs one
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR},
            basis = Provision.PRINCIPLES)
    public Verdict receive(Actor actor, String key, ImportId id, Upload sheet, Upload proof) {
        var target = targets.of(actor, key);
        if (imports.open(actor) >= MOST_WAITING) {
            return Verdict.refused(target.basis(), "IMPORT_TOO_MANY", MOST_WAITING);
        }
        var reasons = new ArrayList<Refusal>();
        var file = file(actor, id, Imports.SHEET, target, sheet, limits(), reasons);
        if (target.proven()) {
            file(actor, id, Imports.PROOF, target, proof, Limits.scan(), reasons);
        }
        if (!file.isEmpty()
                && reader.read(target.table(), content(sheet), target.basis())
                        instanceof SheetRead.Unreadable(var unreadable)) {
            reasons.addAll(unreadable);
        }
        if (reasons.isEmpty()) {
            imports.add(actor, id, key);
            journal.enter(actor, "ReceiveSheet", target.basis(), id, key, file);
        }
        return Verdict.of(reasons);
    }

    /** The digest of the file; empty where it is refused. */
    private String file(
            Actor actor,
            ImportId id,
            String purpose,
            ImportTarget target,
            Upload upload,
            Limits limits,
            List<Refusal> reasons) {
        var filing = Filing.confidential(id, purpose, target.basis());
        return switch (attachments.add(actor, new AttachmentId(UUID.randomUUID()), filing, upload, limits)) {
            case Added.Stored(var stored) -> stored.digest().hex();
            case Added.Refused(var refused) -> {
                reasons.addAll(refused);
                yield "";
            }
        };
    }

    private static byte[] content(Upload sheet) {
        try (var content = sheet.content().getInputStream()) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
