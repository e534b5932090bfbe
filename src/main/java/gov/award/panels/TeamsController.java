package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The teams of a round. */
@Controller
class TeamsController {

    private final PanelReadings readings;
    private final SelectAssessors selectAssessors;
    private final FormTeam formTeam;
    private final DissolveTeam dissolveTeam;
    private final ReplaceMember replaceMember;
    private final AssignCase assignCase;
    private final AppointForCase appointForCase;
    private final OpenDocumentReview openDocumentReview;

    TeamsController(
            PanelReadings readings,
            SelectAssessors selectAssessors,
            FormTeam formTeam,
            DissolveTeam dissolveTeam,
            ReplaceMember replaceMember,
            AssignCase assignCase,
            AppointForCase appointForCase,
            OpenDocumentReview openDocumentReview) {
        this.readings = readings;
        this.selectAssessors = selectAssessors;
        this.formTeam = formTeam;
        this.dissolveTeam = dissolveTeam;
        this.replaceMember = replaceMember;
        this.assignCase = assignCase;
        this.appointForCase = appointForCase;
        this.openDocumentReview = openDocumentReview;
    }

    record SelectionForm(@Nullable List<UUID> persons) {}

    record NewTeam(
            @NotNull Stage stage,
            @NotNull Kind kind,
            @NotBlank @Size(max = 80) String name,
            @Nullable List<UUID> members,
            @NotNull UUID leader,
            @Nullable @Size(max = 2000) String justification) {

        TeamForm team() {
            return new TeamForm(stage, kind, name, persons(members), new PersonId(leader));
        }
    }

    record ReasonForm(@NotBlank @Size(max = 500) String reason) {}

    record Replacement(
            @NotNull UUID leaving,
            @NotNull UUID joining,
            @NotBlank @Size(max = 500) String reason) {}

    record AssignForm(@NotNull UUID application, @NotNull UUID team) {}

    record DutyForm(
            @NotNull UUID application,
            @NotNull Stage dutyStage,
            @NotNull UUID person,
            @NotNull Duty duty,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/rounds/{round}/teams")
    ModelAndView page(Actor actor, @PathVariable RoundId round) {
        return Answer.page("panels/teams", readings.teams(actor, round));
    }

    @PostMapping("/rounds/{round}/teams/selection")
    ModelAndView select(
            Actor actor, Screen screen, @PathVariable RoundId round, SelectionForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> selectAssessors.select(actor, round, persons(form.persons())),
                "?done=panels.selected");
    }

    @PostMapping("/rounds/{round}/teams")
    ModelAndView form(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid NewTeam form, BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> formTeam.form(actor, new TeamId(UUID.randomUUID()), round, form.team(), form.justification()),
                "?done=panels.formed");
    }

    @PostMapping("/rounds/{round}/teams/{team}/dissolution")
    ModelAndView dissolve(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable TeamId team,
            @Valid ReasonForm form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> dissolveTeam.dissolve(actor, team, form.reason()),
                "?done=panels.dissolved");
    }

    @PostMapping("/rounds/{round}/teams/{team}/replacement")
    ModelAndView replace(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable TeamId team,
            @Valid Replacement form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> replaceMember.replace(
                        actor, team, new PersonId(form.leaving()), new PersonId(form.joining()), form.reason()),
                "?done=panels.replaced");
    }

    @PostMapping("/rounds/{round}/teams/assignment")
    ModelAndView assign(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid AssignForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> assignCase.assign(actor, new ApplicationId(form.application()), new TeamId(form.team())),
                "?done=panels.assigned");
    }

    @PostMapping("/rounds/{round}/teams/duty")
    ModelAndView appoint(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid DutyForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                round,
                typed,
                () -> appointForCase.appoint(
                        actor,
                        new ApplicationId(form.application()),
                        form.dutyStage(),
                        new PersonId(form.person()),
                        form.duty(),
                        form.reason()),
                "?done=panels.appointed");
    }

    @PostMapping("/rounds/{round}/document-review")
    ModelAndView open(Actor actor, Screen screen, @PathVariable RoundId round) {
        return answer(actor, screen, round, null, () -> openDocumentReview.open(actor, round), "?done=panels.opened");
    }

    private ModelAndView answer(
            Actor actor,
            Screen screen,
            RoundId round,
            @Nullable BindingResult typed,
            Supplier<Verdict> act,
            String done) {
        return Answer.to(screen, typed, act, "/rounds/" + round.text() + "/teams" + done, () -> page(actor, round));
    }

    private static List<PersonId> persons(@Nullable List<UUID> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(PersonId::new).toList();
    }
}
