package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The announced rounds as the public sees them. */
@Controller
@RequestMapping("/public/rounds")
class PublicRoundsController {

    private final AnnouncementReadings readings;

    PublicRoundsController(AnnouncementReadings readings) {
        this.readings = readings;
    }

    @GetMapping
    ModelAndView all(Actor actor) {
        return Answer.page("announcements/publicAll", readings.announced(actor));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable RoundId id) {
        return Answer.page("announcements/publicOne", readings.announced(actor, id));
    }
}
