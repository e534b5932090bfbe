package gov.award.files;

import gov.award.acting.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives any attachment to whoever may see it; what they may not see is not there. */
@Controller
class FileController {

    private final Downloads downloads;

    FileController(Downloads downloads) {
        this.downloads = downloads;
    }

    /** How the browser is to take a file. */
    enum Way {
        DOWNLOAD,
        VIEW
    }

    @GetMapping({"/files/{id}", "/public/files/{id}"})
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable AttachmentId id, @RequestParam(defaultValue = "DOWNLOAD") Way way) {
        return switch (way) {
            case DOWNLOAD -> downloads.download(actor, id);
            case VIEW -> downloads.view(actor, id);
        };
    }
}
