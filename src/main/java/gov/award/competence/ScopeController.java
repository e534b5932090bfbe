package gov.award.competence;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What recommending units are competent for, and by what an applicant chooses one. */
@Controller
class ScopeController {

    private final ScopeReadings readings;
    private final ProposeScope proposeScope;
    private final ConfirmScope confirmScope;
    private final DropScope dropScope;
    private final DeclareCompetence declareCompetence;

    ScopeController(
            ScopeReadings readings,
            ProposeScope proposeScope,
            ConfirmScope confirmScope,
            DropScope dropScope,
            DeclareCompetence declareCompetence) {
        this.readings = readings;
        this.proposeScope = proposeScope;
        this.confirmScope = confirmScope;
        this.dropScope = dropScope;
        this.declareCompetence = declareCompetence;
    }

    @GetMapping("/recommending-units")
    ModelAndView list(Actor actor, Screen screen, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("competence/scopes", readings.list(actor, PageRequest.of(page), screen.locale()));
    }

    @GetMapping("/recommending-units/{unit}")
    ModelAndView one(Actor actor, Screen screen, @PathVariable UnitId unit) {
        return Answer.page("competence/scope", readings.one(actor, unit, screen.locale()));
    }

    @PostMapping("/recommending-units/{unit}/scope")
    ModelAndView propose(
            Actor actor, Screen screen, @PathVariable UnitId unit, @Valid ScopeForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> proposeScope.propose(actor, unit, new ScopeId(UUID.randomUUID()), form),
                at(unit) + "?done=competence.proposed",
                () -> one(actor, screen, unit));
    }

    @PostMapping("/recommending-units/{unit}/scope/{scope}/confirmation")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable UnitId unit, @PathVariable ScopeId scope) {
        return Answer.to(
                screen,
                () -> confirmScope.confirm(actor, unit, scope),
                at(unit) + "?done=competence.confirmed",
                () -> one(actor, screen, unit));
    }

    @PostMapping("/recommending-units/{unit}/scope/{scope}/dropping")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable UnitId unit, @PathVariable ScopeId scope) {
        return Answer.to(
                screen,
                () -> dropScope.drop(actor, unit, scope),
                at(unit) + "?done=competence.dropped",
                () -> one(actor, screen, unit));
    }

    @GetMapping("/applications/{id}/competence")
    ModelAndView choice(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("competence/choice", readings.choice(actor, id));
    }

    @PostMapping("/applications/{id}/competence")
    ModelAndView declare(
            Actor actor, Screen screen, @PathVariable ApplicationId id, @Valid Declared form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> declareCompetence.declare(actor, id, form),
                "/applications/" + id.text() + "/competence?done=competence.declared",
                () -> choice(actor, id));
    }

    private static String at(UnitId unit) {
        return "/recommending-units/" + unit.text();
    }
}
