package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.recommendations.Checked;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The office's check whether an application qualifies. */
@Controller
class QualificationController {

    private final QualificationReadings readings;
    private final CheckQualification checkQualification;
    private final ReturnByOffice returnByOffice;
    private final QualifyApplication qualifyApplication;
    private final TellIntendedRefusal tellIntendedRefusal;
    private final RefuseApplication refuseApplication;
    private final DisqualifyApplication disqualifyApplication;
    private final StateCase stateCase;
    private final RecordStatement recordStatement;
    private final CompareStatement compareStatement;

    QualificationController(
            QualificationReadings readings,
            CheckQualification checkQualification,
            ReturnByOffice returnByOffice,
            QualifyApplication qualifyApplication,
            TellIntendedRefusal tellIntendedRefusal,
            RefuseApplication refuseApplication,
            DisqualifyApplication disqualifyApplication,
            StateCase stateCase,
            RecordStatement recordStatement,
            CompareStatement compareStatement) {
        this.readings = readings;
        this.checkQualification = checkQualification;
        this.returnByOffice = returnByOffice;
        this.qualifyApplication = qualifyApplication;
        this.tellIntendedRefusal = tellIntendedRefusal;
        this.refuseApplication = refuseApplication;
        this.disqualifyApplication = disqualifyApplication;
        this.stateCase = stateCase;
        this.recordStatement = recordStatement;
        this.compareStatement = compareStatement;
    }

    record FactsForm(@NotBlank @Size(max = 4000) String facts) {}

    record AnswerForm(@Nullable @Size(max = 4000) String answer) {}

    record StatementForm(@NotBlank @Size(max = 8000) String text) {}

    /** Taken from a signed paper: what was stated, and on which day. */
    record RecordedForm(
            @NotBlank @Size(max = 8000) String text,
            @NotNull LocalDate statedOn) {}

    record ComparisonForm(
            @NotNull Compared outcome,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping("/rounds/{round}/qualification")
    ModelAndView overview(
            Actor actor,
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page(
                "qualification/overview", readings.overview(actor, round, !show.equals("all"), PageRequest.of(page)));
    }

    @GetMapping("/applications/{application}/qualification")
    ModelAndView page(Actor actor, @PathVariable ApplicationId application) {
        return Answer.page("qualification/qualification", readings.page(actor, application));
    }

    @PostMapping("/applications/{application}/qualification/findings")
    ModelAndView findings(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> typed) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> checkQualification.check(actor, application, Checked.typed(typed)),
                "?done=recommendations.checked");
    }

    @PostMapping("/applications/{application}/qualification/return")
    ModelAndView giveBack(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> typed) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> returnByOffice.giveBack(actor, application, Corrections.Point.typed(typed)),
                "?done=recommendations.returned");
    }

    @PostMapping("/applications/{application}/qualification")
    ModelAndView qualify(Actor actor, Screen screen, @PathVariable ApplicationId application) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> qualifyApplication.qualify(actor, application),
                "?done=qualification.qualified");
    }

    @PostMapping("/applications/{application}/qualification/refusal-intent")
    ModelAndView intend(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid FactsForm form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> tellIntendedRefusal.tell(
                        actor, application, UUID.randomUUID(), new PaperId(UUID.randomUUID()), form.facts()),
                "?done=qualification.told");
    }

    @PostMapping("/applications/{application}/qualification/refusal")
    ModelAndView refuse(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid AnswerForm form,
            BindingResult typed) {
        var answer = form.answer();
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> refuseApplication.refuse(
                        actor, application, new PaperId(UUID.randomUUID()), answer == null ? "" : answer),
                "?done=qualification.refused");
    }

    @PostMapping("/applications/{application}/qualification/disqualification")
    ModelAndView disqualify(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid AnswerForm form,
            BindingResult typed) {
        var answer = form.answer();
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> disqualifyApplication.disqualify(
                        actor, application, new PaperId(UUID.randomUUID()), answer == null ? "" : answer),
                "?done=qualification.disqualified");
    }

    @PostMapping("/applications/{application}/qualification/recorded-statement")
    ModelAndView recordStatement(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid RecordedForm form,
            BindingResult typed,
            @RequestParam MultipartFile scan) {
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> recordStatement.record(actor, application, UUID.randomUUID(), form.text(), form.statedOn(), scan),
                "?done=qualification.statementRecorded");
    }

    @PostMapping("/applications/{application}/qualification/statements/{statement}/comparison")
    ModelAndView compareStatement(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable UUID statement,
            @Valid ComparisonForm form,
            BindingResult typed) {
        var reason = form.reason();
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> compareStatement.compare(
                        actor, application, statement, form.outcome(), reason == null ? "" : reason),
                "?done=qualification.statementCompared");
    }

    @GetMapping("/applications/{application}/statement")
    ModelAndView statement(Actor actor, @PathVariable ApplicationId application) {
        return Answer.page("qualification/statement", readings.statement(actor, application));
    }

    @PostMapping("/applications/{application}/statement")
    ModelAndView state(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid StatementForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile evidence) {
        return Answer.to(
                screen,
                typed,
                () -> stateCase.state(actor, application, form.text(), Upload.chosen(evidence)),
                "/applications/" + application.text() + "/statement?done=qualification.stated",
                () -> statement(actor, application));
    }

    private ModelAndView answer(
            Actor actor,
            Screen screen,
            ApplicationId application,
            @Nullable BindingResult typed,
            Supplier<Verdict> act,
            String done) {
        return Answer.to(
                screen,
                typed,
                act,
                "/applications/" + application.text() + "/qualification" + done,
                () -> page(actor, application));
    }
}
