package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Interests: declared by whoever reviews or decides, decided on by the office. */
@Controller
class ConflictsController {

    private static final String FIELD = "statement-";

    private final PanelReadings readings;
    private final DeclareInterests declareInterests;
    private final DecideInterest decideInterest;
    private final RecusePerson recusePerson;

    ConflictsController(
            PanelReadings readings,
            DeclareInterests declareInterests,
            DecideInterest decideInterest,
            RecusePerson recusePerson) {
        this.readings = readings;
        this.declareInterests = declareInterests;
        this.decideInterest = decideInterest;
        this.recusePerson = recusePerson;
    }

    record DecisionForm(
            @NotNull InterestOutcome outcome,
            @NotBlank @Size(max = 1000) String reason) {}

    record RecusalForm(
            @NotNull UUID person,
            @NotNull UUID application,
            @NotBlank @Size(max = 1000) String ground) {}

    @GetMapping("/rounds/{round}/conflicts")
    ModelAndView conflicts(Actor actor, @PathVariable RoundId round) {
        return Answer.page("panels/conflicts", readings.conflicts(actor, round));
    }

    @PostMapping("/rounds/{round}/conflicts")
    ModelAndView declare(
            Actor actor, Screen screen, @PathVariable RoundId round, @RequestParam Map<String, String> typed) {
        return Answer.to(
                screen,
                () -> declareInterests.declare(actor, round, declared(typed)),
                "/rounds/" + round.text() + "/conflicts?done=panels.declared",
                () -> conflicts(actor, round));
    }

    @GetMapping("/rounds/{round}/interests")
    ModelAndView interests(Actor actor, @PathVariable RoundId round) {
        return Answer.page("panels/interests", readings.interests(actor, round));
    }

    @PostMapping("/rounds/{round}/interests/{declaration}")
    ModelAndView decide(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable UUID declaration,
            @Valid DecisionForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> decideInterest.decide(actor, declaration, form.outcome(), form.reason()),
                "/rounds/" + round.text() + "/interests?done=panels.decided",
                () -> interests(actor, round));
    }

    @PostMapping("/rounds/{round}/interests")
    ModelAndView recuse(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid RecusalForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recusePerson.recuse(
                        actor, new PersonId(form.person()), new ApplicationId(form.application()), form.ground()),
                "/rounds/" + round.text() + "/interests?done=panels.recused",
                () -> interests(actor, round));
    }

    /** The applicants something was said about; a name that is no identifier is nobody's. */
    private static List<Declared> declared(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(entry -> entry.getKey().matches(FIELD + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .filter(entry ->
                        entry.getValue().equals("NONE") || entry.getValue().equals("INTEREST"))
                .map(entry -> {
                    var id = entry.getKey().substring(FIELD.length());
                    return new Declared(
                            new ApplicationId(UUID.fromString(id)),
                            Statement.valueOf(entry.getValue()),
                            typed.getOrDefault("ground-" + id, ""));
                })
                .toList();
    }
}
