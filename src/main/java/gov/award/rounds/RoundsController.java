package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of rounds, a new round, and each round's own page. */
@Controller
@RequestMapping("/rounds")
class RoundsController {

    private final RoundReadings readings;
    private final CreateRound createRound;

    RoundsController(RoundReadings readings, CreateRound createRound) {
        this.readings = readings;
        this.createRound = createRound;
    }

    @GetMapping
    ModelAndView all(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("rounds/all", readings.all(actor, PageRequest.of(page)));
    }

    @GetMapping("/new")
    ModelAndView create(Actor actor, Screen screen) {
        var programme = Objects.requireNonNull(screen.programme());
        return Answer.page("rounds/create", readings.create(actor, programme.awardName(), programme.edition()));
    }

    @PostMapping
    ModelAndView create(Actor actor, Screen screen, @Valid RoundForm form, BindingResult typed) {
        var id = new RoundId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> createRound.create(actor, id, form),
                "/rounds/" + id.value() + "?done=roundCreated",
                () -> create(actor, screen));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable RoundId id) {
        return Answer.page("rounds/one", readings.one(actor, id));
    }
}
