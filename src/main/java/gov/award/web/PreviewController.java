package gov.award.web;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a PDF or a picture in a page of ours, and of every other file what is known of it. */
@Controller
class PreviewController {

    /** The only page that frames anything, and that is our own files, each of which is in a sandbox of its own. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Downloads downloads;

    PreviewController(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/files/{id}/preview")
    ModelAndView preview(Actor actor, @PathVariable AttachmentId id, HttpServletResponse response) {
        var file = downloads.about(actor, id);
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        return Answer.page("web/preview", new PreviewPage(file, file.isOpenTo(actor.person())));
    }
}
