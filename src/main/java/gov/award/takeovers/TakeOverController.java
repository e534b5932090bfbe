package gov.award.takeovers;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking over from an earlier round: what would be, part by part, before it is. */
@Controller
@RequestMapping("/rounds/{id}/takeover")
class TakeOverController {

    private final TakeOverReadings readings;
    private final TakeOver takeOver;

    TakeOverController(TakeOverReadings readings, TakeOver takeOver) {
        this.readings = readings;
        this.takeOver = takeOver;
    }

    @GetMapping
    ModelAndView page(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable RoundId from,
            @RequestParam(required = false) @Nullable LocalDate starts) {
        return Answer.page("takeovers/takeover", readings.page(actor, id, from, starts));
    }

    @PostMapping
    ModelAndView take(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid TakeOver.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> takeOver.take(actor, id, UUID.randomUUID(), form),
                "/rounds/" + id.text() + "?done=takenOver",
                () -> page(actor, id, form.from() == null ? null : new RoundId(form.from()), form.starts()));
    }
}
