package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Revocations as everybody may read them (articles 31 and 32: 予以公告). */
@Controller
class PublicRevocationsController {

    private final RevocationReadings readings;

    PublicRevocationsController(RevocationReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/public/revocations")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("revocations/published", readings.published(actor, PageRequest.of(page)));
    }

    @GetMapping("/public/revocations/{id}")
    ModelAndView one(Actor actor, @PathVariable RevocationId id) {
        return Answer.page("revocations/notice", readings.published(actor, id));
    }
}
