package gov.award.changes;

import gov.award.acting.Actor;
import gov.award.committee.MatterId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
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

/** Proposals to cancel a round or to have a stage done again. */
@Controller
@RequestMapping("/rounds/{id}/changes")
class ChangesController {

    private final ChangeReadings readings;
    private final ProposeChange proposeChange;
    private final CarryOutChange carryOutChange;

    ChangesController(ChangeReadings readings, ProposeChange proposeChange, CarryOutChange carryOutChange) {
        this.readings = readings;
        this.proposeChange = proposeChange;
        this.carryOutChange = carryOutChange;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable RoundId id) {
        return Answer.page("changes/changes", readings.changes(actor, id));
    }

    @PostMapping
    ModelAndView propose(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid ProposeChange.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> proposeChange.propose(actor, id, UUID.randomUUID(), new MatterId(UUID.randomUUID()), form),
                "/rounds/" + id.value() + "/changes?done=changeProposed",
                () -> list(actor, id));
    }

    @PostMapping("/{change}/execution")
    ModelAndView carryOut(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable UUID change,
            @RequestParam(required = false) @Nullable String ground) {
        return Answer.to(
                screen,
                () -> carryOutChange.carryOut(actor, id, change, ground),
                "/rounds/" + id.value() + "?done=changeCarriedOut",
                () -> list(actor, id));
    }
}
