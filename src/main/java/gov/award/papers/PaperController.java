package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
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

/** Papers as their readers see them, and the office's records of service. */
@Controller
class PaperController {

    private final Archive archive;
    private final OpenPaper openPaper;
    private final RecordDelivery recordService;
    private final Downloads downloads;

    PaperController(Archive archive, OpenPaper openPaper, RecordDelivery recordService, Downloads downloads) {
        this.archive = archive;
        this.openPaper = openPaper;
        this.recordService = recordService;
        this.downloads = downloads;
    }

    @GetMapping("/papers")
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable PaperKind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        var papers = archive.list(actor, kind, text, PageRequest.of(page));
        return Answer.page("papers/list", new PapersPage(papers, kind, text.strip()));
    }

    @GetMapping("/papers/{id}")
    ModelAndView paper(Actor actor, @PathVariable PaperId id) {
        if (archive.unopened(actor, id)) {
            openPaper.open(actor, id);
        }
        var paper = archive.read(actor, id);
        return Answer.page(
                "papers/paper",
                new PaperPage(
                        paper,
                        archive.about(actor, paper).orElse(null),
                        archive.services(actor, id),
                        actor.is(Role.APPLICANT) && archive.servedOnPaperAlone(actor, id)));
    }

    @GetMapping("/public/papers/{id}")
    ModelAndView published(Actor actor, @PathVariable PaperId id) {
        var paper = archive.read(actor, id);
        if (paper.addressee() != null) {
            throw new NotFound("public paper");
        }
        return Answer.page("papers/paper", new PaperPage(paper, null, List.of(), false));
    }

    @PostMapping("/papers/{id}/services")
    ModelAndView serve(
            Actor actor,
            Screen screen,
            @PathVariable PaperId id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid ServiceForm form,
            BindingResult typed) {
        var service = new ServiceId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> recordService.record(actor, service, id, form, Upload.of(scan)),
                "/papers/" + id.value() + "?done=paperServed",
                () -> paper(actor, id));
    }

    @GetMapping("/papers/{id}/services/{service}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable PaperId id, @PathVariable UUID service) {
        var scan = archive.services(actor, id).stream()
                .filter(served -> served.id().equals(service))
                .findFirst()
                .orElseThrow(() -> new NotFound("scan"))
                .scan();
        if (scan == null) {
            throw new NotFound("scan");
        }
        return downloads.view(actor, new AttachmentId(scan));
    }
}
