package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Transfer;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.files.Transfers;
import gov.award.files.Upload;
import gov.award.forms.FilePlace;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import gov.award.web.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The files of an application: by form as a whole, or begun and ended here and sent in pieces. */
@Controller
class ApplicationFilesController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Set<String> TOO_LARGE = Set.of("FILE_TOO_LARGE", "FILES_TOO_LARGE_TOGETHER");

    private final ApplicationReadings applications;
    private final FileReadings readings;
    private final AttachFiles attachFiles;
    private final ReplaceFile replaceFile;
    private final RemoveFile removeFile;
    private final RestoreFile restoreFile;
    private final NameProven nameProven;
    private final BeginTransfer beginTransfer;
    private final DropTransfer dropTransfer;
    private final Transfers transfers;
    private final Downloads downloads;

    ApplicationFilesController(
            ApplicationReadings applications,
            FileReadings readings,
            AttachFiles attachFiles,
            ReplaceFile replaceFile,
            RemoveFile removeFile,
            RestoreFile restoreFile,
            NameProven nameProven,
            BeginTransfer beginTransfer,
            DropTransfer dropTransfer,
            Transfers transfers,
            Downloads downloads) {
        this.applications = applications;
        this.readings = readings;
        this.attachFiles = attachFiles;
        this.replaceFile = replaceFile;
        this.removeFile = removeFile;
        this.restoreFile = restoreFile;
        this.nameProven = nameProven;
        this.beginTransfer = beginTransfer;
        this.dropTransfer = dropTransfer;
        this.transfers = transfers;
        this.downloads = downloads;
    }

    @PostMapping("/applications/{id}/files")
    ModelAndView attach(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestParam String place,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        var uploads = files == null
                ? List.<Upload>of()
                : files.stream()
                        .filter(file -> !"".equals(file.getOriginalFilename()))
                        .map(Upload::of)
                        .toList();
        return answer(actor, screen, id, place, () -> attachFiles.attach(actor, id, place, uploads), "filesAttached");
    }

    @GetMapping("/applications/{id}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return downloads.download(actor, readings.file(actor, id, file).id());
    }

    @PostMapping("/applications/{id}/files/{file}/replacement")
    ModelAndView replace(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable AttachmentId file,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent) {
        var upload = Upload.of(sent);
        return answer(
                actor,
                screen,
                id,
                place(actor, id, file),
                () -> replaceFile.replace(actor, id, file, upload),
                "fileReplaced");
    }

    @PostMapping("/applications/{id}/files/{file}/removal")
    ModelAndView remove(Actor actor, Screen screen, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return answer(
                actor, screen, id, place(actor, id, file), () -> removeFile.remove(actor, id, file), "fileRemoved");
    }

    @PostMapping("/applications/{id}/files/{file}/restoration")
    ModelAndView restore(Actor actor, Screen screen, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return answer(
                actor, screen, id, place(actor, id, file), () -> restoreFile.restore(actor, id, file), "fileRestored");
    }

    @GetMapping("/applications/{id}/files/{file}/items")
    ModelAndView items(Actor actor, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return Answer.page("applications/evidence", readings.evidence(actor, id, file));
    }

    /** @param next the file whose items are named after this one's; {@code null} to go back to all of them */
    @PostMapping("/applications/{id}/files/{file}/items")
    ModelAndView name(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable AttachmentId file,
            @RequestParam(name = "item", required = false) @Nullable Set<String> items,
            @RequestParam(required = false) @Nullable AttachmentId next) {
        var at = "/applications/" + id.text();
        return Answer.to(
                screen,
                () -> nameProven.name(actor, id, file, items == null ? Set.of() : items),
                next == null
                        ? at + "/" + FilePlace.EVIDENCE.section().path() + "?done=provenNamed#"
                                + FilePlace.EVIDENCE.code()
                        : at + "/files/" + next.text() + "/items?done=provenNamed",
                () -> items(actor, id, file));
    }

    /** Begins a transfer, or finds the unfinished one of the very same file; its pieces go to the address answered. */
    @PostMapping("/applications/{id}/transfers")
    ResponseEntity<String> begin(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestHeader(name = "Upload-Length", required = false) @Nullable String length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata) {
        var opening = TransferOpening.of(length, metadata).orElse(null);
        if (opening == null) {
            return ResponseEntity.badRequest().build();
        }
        var place = opening.text("place");
        var same = readings.same(actor, id, place, opening).orElse(null);
        if (same != null) {
            return begun(same.id());
        }
        var transfer = new TransferId(UUID.randomUUID());
        var verdict = beginTransfer.begin(actor, id, transfer, place, opening);
        return verdict instanceof Verdict.Allowed ? begun(transfer) : refused(screen, verdict);
    }

    private ResponseEntity<String> begun(TransferId transfer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/transfers/" + transfer.text())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(transfers.arrived(transfer)))
                .build();
    }

    /** Ends a transfer that has arrived whole: what it brought is attached, or refused and not kept. */
    @PostMapping("/applications/{id}/transfers/{transfer}/completion")
    ResponseEntity<String> complete(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable TransferId transfer,
            @RequestParam(required = false) @Nullable AttachmentId replaces) {
        var arrived = readings.transfer(actor, id, transfer).orElse(null);
        if (arrived == null) {
            return ResponseEntity.noContent().build();
        }
        if (transfers.arrived(transfer) != arrived.size()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        var place = arrived.purpose();
        var upload = transfers.upload(arrived);
        var verdict = replaces == null
                ? attachFiles.attach(actor, id, place, List.of(upload))
                : replaceFile.replace(actor, id, replaces, upload);
        if (verdict instanceof Verdict.Allowed) {
            return ResponseEntity.noContent().build();
        }
        dropTransfer.drop(actor, id, transfer);
        return refused(screen, verdict);
    }

    @PostMapping("/applications/{id}/transfers/{transfer}/removal")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable ApplicationId id, @PathVariable TransferId transfer) {
        var place = readings.transfer(actor, id, transfer)
                .map(Transfer::purpose)
                .orElseThrow(() -> new NotFound("transfer"));
        return answer(actor, screen, id, place, () -> dropTransfer.drop(actor, id, transfer), "transferDropped");
    }

    private ModelAndView answer(
            Actor actor,
            Screen screen,
            ApplicationId id,
            String place,
            java.util.function.Supplier<Verdict> act,
            String done) {
        var section = readings.asked(actor, id, place).section();
        return Answer.to(
                screen,
                act,
                "/applications/" + id.text() + "/" + section.path() + "?done=" + done,
                () -> Answer.page("applications/section", applications.section(actor, id, section, screen.locale())));
    }

    private String place(Actor actor, ApplicationId id, AttachmentId file) {
        return readings.file(actor, id, file).purpose();
    }

    private static ResponseEntity<String> refused(Screen screen, Verdict verdict) {
        var tooLarge = verdict.reasons().stream().anyMatch(reason -> TOO_LARGE.contains(reason.rule()));
        return ResponseEntity.status(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(TEXT)
                .body(verdict.reasons().stream().map(screen::reason).collect(Collectors.joining("\n")));
    }
}
