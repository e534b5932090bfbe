package gov.award.clarifications;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.ComparisonForm;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperForm;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What a recommending unit asks an applicant. */
@Controller
class ClarificationController {

    private final ClarificationReadings readings;
    private final AskApplicant askApplicant;
    private final AnswerUnit answerUnit;
    private final PassOnQuestion passOnQuestion;
    private final RecordUnitAnswer recordUnitAnswer;
    private final CompareUnitAnswer compareUnitAnswer;
    private final Downloads downloads;

    ClarificationController(
            ClarificationReadings readings,
            AskApplicant askApplicant,
            AnswerUnit answerUnit,
            PassOnQuestion passOnQuestion,
            RecordUnitAnswer recordUnitAnswer,
            CompareUnitAnswer compareUnitAnswer,
            Downloads downloads) {
        this.readings = readings;
        this.askApplicant = askApplicant;
        this.answerUnit = answerUnit;
        this.passOnQuestion = passOnQuestion;
        this.recordUnitAnswer = recordUnitAnswer;
        this.compareUnitAnswer = compareUnitAnswer;
        this.downloads = downloads;
    }

    record QuestionForm(
            @NotBlank @Size(max = ClarificationRules.LONGEST)
            String question,

            @NotNull Integer days) {}

    @GetMapping("/applications/{id}/clarifications")
    ModelAndView page(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("clarifications/page", readings.page(actor, id));
    }

    @PostMapping("/applications/{id}/clarifications")
    ModelAndView ask(
            Actor actor, Screen screen, @PathVariable ApplicationId id, @Valid QuestionForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> askApplicant.ask(actor, id, new ClarificationId(UUID.randomUUID()), form.question(), form.days()),
                at(id) + "?done=clarifications.asked",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/clarifications/{clarification}/answer")
    ModelAndView answer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable ClarificationId clarification,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var files = sent == null
                ? List.<Upload>of()
                : sent.stream()
                        .filter(file -> !"".equals(file.getOriginalFilename()))
                        .map(Upload::of)
                        .toList();
        return Answer.to(
                screen,
                () -> answerUnit.answer(actor, id, clarification, text, files),
                at(id) + "?done=clarifications.answered",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/clarifications/{clarification}/passing")
    ModelAndView passOn(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable ClarificationId clarification,
            @Valid PassOnQuestion.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> passOnQuestion.pass(actor, id, clarification, form),
                at(id) + "?done=clarifications.passedOn",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/clarifications/{clarification}/recorded-answer")
    ModelAndView recordAnswer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable ClarificationId clarification,
            @Valid PaperForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> recordUnitAnswer.record(
                        actor, id, clarification, new PaperActId(UUID.randomUUID()), form, Upload.of(scan)),
                at(id) + "?done=answerOnPaperRecorded",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/clarifications/{clarification}/recorded-answer/{act}/comparison")
    ModelAndView compareAnswer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable ClarificationId clarification,
            @PathVariable PaperActId act,
            @Valid ComparisonForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> compareUnitAnswer.compare(actor, id, clarification, act, form.outcome(), form.reason()),
                at(id) + "?done=paperCompared",
                () -> page(actor, id));
    }

    @GetMapping("/applications/{id}/clarifications/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return downloads.download(actor, readings.file(actor, id, file));
    }

    private static String at(ApplicationId id) {
        return "/applications/" + id.text() + "/clarifications";
    }
}
