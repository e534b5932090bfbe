package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.spreadsheets.Exports;
import gov.award.spreadsheets.SheetFormat;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The register of past rounds, awards and bars. */
@Controller
class RegisterController {

    private final Entries entries;
    private final EnterInRegister enterInRegister;
    private final CheckEntry checkEntry;
    private final Downloads downloads;
    private final Exports exports;

    RegisterController(
            Entries entries,
            EnterInRegister enterInRegister,
            CheckEntry checkEntry,
            Downloads downloads,
            Exports exports) {
        this.entries = entries;
        this.enterInRegister = enterInRegister;
        this.checkEntry = checkEntry;
        this.downloads = downloads;
        this.exports = exports;
    }

    @GetMapping("/register")
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable EntrySort sort,
            @RequestParam(required = false) @Nullable EntryState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RegisterFilter(sort, state, text);
        return Answer.page(
                "register/register", new RegisterPage(entries.list(actor, filter, PageRequest.of(page)), filter));
    }

    @GetMapping("/register/export")
    ResponseEntity<Resource> export(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "CSV") SheetFormat format,
            @RequestParam(required = false) @Nullable EntrySort sort,
            @RequestParam(required = false) @Nullable EntryState state,
            @RequestParam(defaultValue = "") String text) {
        var filter = new RegisterFilter(sort, state, text);
        return exports.answer(
                actor,
                screen,
                format,
                RegisterTable.TABLE,
                taker -> entries.each(actor, filter, entry -> taker.accept(RegisterTable.cells(entry))));
    }

    @GetMapping("/register/{id}")
    ModelAndView entry(Actor actor, @PathVariable EntryId id) {
        return Answer.page("register/entry", new EntryPage(entries.read(actor, id), entries.related(actor, id)));
    }

    @GetMapping("/register/new/{sort}")
    ModelAndView form(
            Actor actor,
            @PathVariable EntrySort sort,
            @RequestParam(required = false) @Nullable EntryId award,
            @RequestParam(required = false) @Nullable EntryId supersedes) {
        var former = supersedes == null ? null : entries.read(actor, supersedes);
        var revoked = award == null ? null : entries.read(actor, award);
        return Answer.page("register/form", new EntryFormPage(sort, revoked, former));
    }

    @PostMapping("/register/new/{sort}")
    ModelAndView enter(
            Actor actor,
            Screen screen,
            @PathVariable EntrySort sort,
            @RequestParam(required = false) @Nullable EntryId award,
            @RequestParam(required = false) @Nullable EntryId supersedes,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid EntryForm form,
            BindingResult typed) {
        var id = new EntryId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> enterInRegister.enter(actor, id, sort, form, award, supersedes, Upload.of(scan)),
                "/register/" + id.value() + "?done=registerEntered",
                () -> form(actor, sort, award, supersedes));
    }

    @PostMapping("/register/{id}/confirmation")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable EntryId id) {
        return Answer.to(
                screen,
                () -> checkEntry.check(actor, id, Compared.CONFIRMED, ""),
                "/register/" + id.value() + "?done=registerConfirmed",
                () -> entry(actor, id));
    }

    @PostMapping("/register/{id}/rejection")
    ModelAndView reject(Actor actor, Screen screen, @PathVariable EntryId id, @RequestParam String note) {
        return Answer.to(
                screen,
                () -> checkEntry.check(actor, id, Compared.REJECTED, note),
                "/register/" + id.value() + "?done=registerRejected",
                () -> entry(actor, id));
    }

    @GetMapping("/register/{id}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable EntryId id) {
        var scan = entries.read(actor, id).scan();
        if (scan == null) {
            throw new NotFound("scan");
        }
        return downloads.view(actor, new AttachmentId(scan));
    }
}
