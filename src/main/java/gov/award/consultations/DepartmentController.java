package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A department's own requests for its opinion. */
@Controller
@RequestMapping("/consultations")
class DepartmentController {

    private final ConsultationReadings readings;
    private final GiveAnswer giveAnswer;
    private final Downloads downloads;

    DepartmentController(ConsultationReadings readings, GiveAnswer giveAnswer, Downloads downloads) {
        this.readings = readings;
        this.giveAnswer = giveAnswer;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView own(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("consultations/own", readings.own(actor, PageRequest.of(page)));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable RequestId id) {
        return Answer.page("consultations/request", readings.one(actor, id));
    }

    @PostMapping("/{id}/answer")
    ModelAndView give(
            Actor actor,
            Screen screen,
            @PathVariable RequestId id,
            @Valid AnswerForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> giveAnswer.give(actor, id, new AnswerId(UUID.randomUUID()), form, Upload.of(scan)),
                "/consultations/" + id.text() + "?done=answerGiven",
                () -> one(actor, id));
    }

    @GetMapping("/{id}/answers/{answer}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable RequestId id, @PathVariable AnswerId answer) {
        var given = readings.one(actor, id).request().answer();
        if (given == null || !given.id().equals(answer)) {
            throw new gov.award.acting.NotFound("answer");
        }
        return downloads.view(actor, new AttachmentId(given.scan()));
    }
}
