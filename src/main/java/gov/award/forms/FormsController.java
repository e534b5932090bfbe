package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a round, which the office makes before applicants are asked by them. */
@Controller
@RequestMapping("/rounds/{round}/forms/{kind}")
class FormsController {

    private final FormReadings readings;
    private final PutQuestion putQuestion;
    private final PutFileQuestion putFileQuestion;
    private final DropFileQuestion dropFileQuestion;
    private final MoveQuestion moveQuestion;
    private final MoveFileQuestion moveFileQuestion;
    private final DropQuestion dropQuestion;
    private final RenewForm renewForm;
    private final PublishForm publishForm;

    FormsController(
            FormReadings readings,
            PutQuestion putQuestion,
            PutFileQuestion putFileQuestion,
            DropFileQuestion dropFileQuestion,
            MoveQuestion moveQuestion,
            MoveFileQuestion moveFileQuestion,
            DropQuestion dropQuestion,
            RenewForm renewForm,
            PublishForm publishForm) {
        this.readings = readings;
        this.putQuestion = putQuestion;
        this.putFileQuestion = putFileQuestion;
        this.dropFileQuestion = dropFileQuestion;
        this.moveQuestion = moveQuestion;
        this.moveFileQuestion = moveFileQuestion;
        this.dropQuestion = dropQuestion;
        this.renewForm = renewForm;
        this.publishForm = publishForm;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable RoundId round, @PathVariable Kind kind) {
        return Answer.page("forms/form", readings.form(actor, round, kind));
    }

    @GetMapping("/preview")
    ModelAndView preview(Actor actor, @PathVariable RoundId round, @PathVariable Kind kind) {
        return Answer.page("forms/preview", readings.preview(actor, round, kind));
    }

    @GetMapping("/question")
    ModelAndView question(
            Actor actor,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam(required = false) @Nullable Section section,
            @RequestParam(required = false) @Nullable String code) {
        return Answer.page(
                "forms/edited",
                readings.question(actor, round, kind, section, code == null || code.isBlank() ? null : code));
    }

    @PostMapping("/question")
    ModelAndView put(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @Valid QuestionForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> putQuestion.put(actor, round, kind, form),
                path(round, kind) + "?done=questionPut" + at(form.section()),
                () -> question(actor, round, kind, form.section(), form.code()));
    }

    @PostMapping("/question/move")
    ModelAndView move(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version,
            @RequestParam String code,
            @RequestParam MoveQuestion.Way way) {
        return Answer.to(
                screen,
                () -> moveQuestion.move(actor, round, kind, version, code, way),
                path(round, kind) + "?done=questionMoved#q-" + URLEncoder.encode(code, StandardCharsets.UTF_8),
                () -> form(actor, round, kind));
    }

    @PostMapping("/question/removal")
    ModelAndView drop(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version,
            @RequestParam String code) {
        return Answer.to(
                screen,
                () -> dropQuestion.drop(actor, round, kind, version, code),
                path(round, kind) + "?done=questionDropped",
                () -> form(actor, round, kind));
    }

    @GetMapping("/files")
    ModelAndView files(
            Actor actor,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam(required = false) @Nullable Section section,
            @RequestParam(required = false) @Nullable String code) {
        return Answer.page(
                "forms/edited-files",
                readings.files(actor, round, kind, section, code == null || code.isBlank() ? null : code));
    }

    @PostMapping("/files")
    ModelAndView putFiles(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @Valid FileQuestionForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> putFileQuestion.put(actor, round, kind, form),
                path(round, kind) + "?done=filesPut" + at(form.section()),
                () -> files(actor, round, kind, form.section(), form.code()));
    }

    @PostMapping("/files/move")
    ModelAndView moveFiles(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version,
            @RequestParam String code,
            @RequestParam MoveQuestion.Way way) {
        return Answer.to(
                screen,
                () -> moveFileQuestion.move(actor, round, kind, version, code, way),
                path(round, kind) + "?done=filesMoved#f-" + URLEncoder.encode(code, StandardCharsets.UTF_8),
                () -> form(actor, round, kind));
    }

    @PostMapping("/files/removal")
    ModelAndView dropFiles(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version,
            @RequestParam String code) {
        return Answer.to(
                screen,
                () -> dropFileQuestion.drop(actor, round, kind, version, code),
                path(round, kind) + "?done=filesDropped",
                () -> form(actor, round, kind));
    }

    @PostMapping("/renewal")
    ModelAndView renew(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version,
            @RequestParam RenewForm.Source source) {
        return Answer.to(
                screen,
                () -> renewForm.renew(actor, round, kind, version, source),
                path(round, kind) + "?done=formRenewed",
                () -> form(actor, round, kind));
    }

    @PostMapping("/publication")
    ModelAndView publish(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam int version) {
        return Answer.to(
                screen,
                () -> publishForm.publish(actor, round, kind, version),
                path(round, kind) + "?done=formPublished",
                () -> form(actor, round, kind));
    }

    private static String at(@Nullable Section section) {
        return section == null ? "" : "#" + section.path();
    }

    private static String path(RoundId round, Kind kind) {
        return "/rounds/" + round.text() + "/forms/" + kind.name();
    }
}
