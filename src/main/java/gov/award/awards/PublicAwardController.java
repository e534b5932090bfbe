package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The winners, and the verification of their certificates, for everybody. */
@Controller
class PublicAwardController {

    private final AwardReadings readings;

    PublicAwardController(AwardReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/public/winners")
    ModelAndView winners(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("awards/winners", readings.winners(actor, PageRequest.of(page)));
    }

    @GetMapping("/verify")
    ModelAndView verify(Actor actor, @RequestParam(required = false) @Nullable String number) {
        return number == null || number.isBlank()
                ? Answer.page("awards/verify", new AwardPages.Verified(null, null))
                : verified(actor, number);
    }

    @GetMapping("/verify/{number}")
    ModelAndView verified(Actor actor, @PathVariable String number) {
        var award = readings.certificate(actor, number).orElse(null);
        var page = Answer.page("awards/verify", new AwardPages.Verified(number, award));
        page.setStatus(award == null ? HttpStatus.NOT_FOUND : HttpStatus.OK);
        return page;
    }
}
