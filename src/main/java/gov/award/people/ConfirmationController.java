package gov.award.people;

import gov.award.acting.Actor;
import gov.award.people.PeopleReadings.GrantView;
import gov.award.people.PeopleReadings.ResetView;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the administrator has proposed and a second person confirms. */
@Controller
public class ConfirmationController {

    private final PeopleReadings readings;
    private final ConfirmGrant confirmGrant;
    private final EndGrant endGrant;
    private final ConfirmReset confirmReset;
    private final DropReset dropReset;

    ConfirmationController(
            PeopleReadings readings,
            ConfirmGrant confirmGrant,
            EndGrant endGrant,
            ConfirmReset confirmReset,
            DropReset dropReset) {
        this.readings = readings;
        this.confirmGrant = confirmGrant;
        this.endGrant = endGrant;
        this.confirmReset = confirmReset;
        this.dropReset = dropReset;
    }

    /** Everything that waits for a second person. */
    public record ConfirmationsPage(List<GrantView> grants, List<ResetView> resets) {}

    record ReasonForm(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping("/confirmations")
    ModelAndView page(Actor actor) {
        return Answer.page(
                "people/confirmations", new ConfirmationsPage(readings.proposals(actor), readings.resets(actor)));
    }

    @PostMapping("/confirmations/grants/{id}")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable GrantId id) {
        return Answer.to(
                screen, () -> confirmGrant.confirm(actor, id), "/confirmations?done=grantConfirmed", () -> page(actor));
    }

    @PostMapping("/confirmations/grants/{id}/refusal")
    ModelAndView refuse(
            Actor actor, Screen screen, @PathVariable GrantId id, @Valid ReasonForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> endGrant.end(actor, id, form.reason()),
                "/confirmations?done=grantRefused",
                () -> page(actor));
    }

    @PostMapping("/confirmations/resets/{id}")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable ResetId id) {
        return Answer.to(
                screen, () -> confirmReset.confirm(actor, id), "/confirmations?done=resetConfirmed", () -> page(actor));
    }

    @PostMapping("/confirmations/resets/{id}/refusal")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable ResetId id) {
        return Answer.to(
                screen, () -> dropReset.drop(actor, id), "/confirmations?done=resetDropped", () -> page(actor));
    }
}
