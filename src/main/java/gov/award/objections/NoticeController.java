package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
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

/** The public notice of a round: draft, issue, proof of publication, and the page everybody reads. */
@Controller
class NoticeController {

    private final NoticeReadings readings;
    private final DraftNotice draftNotice;
    private final IssueNotice issueNotice;
    private final ProvePublication provePublication;
    private final Downloads downloads;

    NoticeController(
            NoticeReadings readings,
            DraftNotice draftNotice,
            IssueNotice issueNotice,
            ProvePublication provePublication,
            Downloads downloads) {
        this.readings = readings;
        this.draftNotice = draftNotice;
        this.issueNotice = issueNotice;
        this.provePublication = provePublication;
        this.downloads = downloads;
    }

    @GetMapping("/rounds/{id}/notice")
    ModelAndView page(Actor actor, @PathVariable RoundId id) {
        return Answer.page("objections/notice", readings.one(actor, id));
    }

    @PostMapping("/rounds/{id}/notice")
    ModelAndView draft(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid NoticeForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> draftNotice.draft(actor, id, new PublicNoticeId(UUID.randomUUID()), form),
                path(id) + "?done=noticeDrafted",
                () -> page(actor, id));
    }

    @PostMapping("/rounds/{id}/notice/issue")
    ModelAndView issue(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> issueNotice.issue(actor, id, new PaperId(UUID.randomUUID())),
                path(id) + "?done=noticeIssued",
                () -> page(actor, id));
    }

    @PostMapping("/rounds/{id}/notice/publication")
    ModelAndView prove(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid PublicationForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile capture) {
        return Answer.to(
                screen,
                typed,
                () -> provePublication.prove(actor, id, UUID.randomUUID(), form, Upload.of(capture)),
                path(id) + "?done=publicationProved",
                () -> page(actor, id));
    }

    @GetMapping("/public/notices/{id}")
    ModelAndView published(Actor actor, @PathVariable PublicNoticeId id) {
        return Answer.page("objections/published", readings.published(actor, id));
    }

    @GetMapping("/public/notices/{id}/capture")
    ResponseEntity<Resource> capture(Actor actor, @PathVariable PublicNoticeId id) {
        var proof = readings.published(actor, id).publication();
        if (proof == null) {
            throw new NotFound("capture");
        }
        return downloads.view(actor, new AttachmentId(proof.capture()));
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.text() + "/notice";
    }
}
