package gov.award.intake;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The board of the intake. */
@Controller
class IntakeController {

    private final IntakeReadings readings;

    IntakeController(IntakeReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/rounds/{round}/intake")
    ModelAndView board(Actor actor, @PathVariable RoundId round) {
        return Answer.page("intake/board", readings.board(actor, round));
    }
}
