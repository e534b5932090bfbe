package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.applicants.ApplicantId;
import gov.award.files.Upload;
import gov.award.forms.Answers;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.spreadsheets.Exports;
import gov.award.spreadsheets.SheetFormat;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Applications: one's own from draft to receipt, and what was submitted for those who handle it. */
@Controller
class ApplicationsController {

    private final OwnReadings own;
    private final ApplicationReadings readings;
    private final PrintReadings prints;
    private final EligibilityReadings eligibility;
    private final RoundApplications ofRound;
    private final Exports exports;
    private final StartApplication startApplication;
    private final SaveSection saveSection;
    private final TakeOverAnswers takeOverAnswers;
    private final SubmitApplication submitApplication;
    private final ResubmitApplication resubmitApplication;
    private final WithdrawApplication withdrawApplication;
    private final FindEligibility findEligibility;

    ApplicationsController(
            OwnReadings own,
            ApplicationReadings readings,
            PrintReadings prints,
            EligibilityReadings eligibility,
            RoundApplications ofRound,
            Exports exports,
            StartApplication startApplication,
            SaveSection saveSection,
            TakeOverAnswers takeOverAnswers,
            SubmitApplication submitApplication,
            ResubmitApplication resubmitApplication,
            WithdrawApplication withdrawApplication,
            FindEligibility findEligibility) {
        this.own = own;
        this.readings = readings;
        this.prints = prints;
        this.eligibility = eligibility;
        this.ofRound = ofRound;
        this.exports = exports;
        this.startApplication = startApplication;
        this.saveSection = saveSection;
        this.takeOverAnswers = takeOverAnswers;
        this.submitApplication = submitApplication;
        this.resubmitApplication = resubmitApplication;
        this.withdrawApplication = withdrawApplication;
        this.findEligibility = findEligibility;
    }

    @GetMapping("/applications")
    ModelAndView own(Actor actor) {
        return Answer.page("applications/own", own.own(actor));
    }

    @PostMapping("/applications")
    ModelAndView start(
            Actor actor,
            Screen screen,
            @RequestParam RoundId round,
            @RequestParam ApplicantId applicant,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        var handed = new PaperEntries.Handed(number, scan == null || scan.isEmpty() ? null : Upload.of(scan));
        var id = new ApplicationId(UUID.randomUUID());
        return Answer.to(
                screen,
                () -> startApplication.start(actor, id, round, applicant, handed),
                "/applications/" + id.text() + "?done=applicationStarted",
                () -> own(actor));
    }

    @GetMapping("/applications/{id}")
    ModelAndView overview(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("applications/overview", readings.overview(actor, id));
    }

    @GetMapping("/applications/{id}/{section}")
    ModelAndView section(Actor actor, Screen screen, @PathVariable ApplicationId id, @PathVariable String section) {
        return Answer.page("applications/section", readings.section(actor, id, named(section), screen.locale()));
    }

    @PostMapping("/applications/{id}/{section}")
    ModelAndView save(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable String section,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var which = named(section);
        var form = readings.form(actor, id);
        var typed = new MapBindingResult(new HashMap<>(sent), "form");
        Answers.typed(form, which, sent)
                .problems(form, which)
                .forEach(problem -> reject(typed, problem, screen.locale()));
        return Answer.to(
                screen,
                typed,
                () -> saveSection.save(actor, id, which, version, sent),
                "/applications/" + id.text() + "/" + section + "?done=sectionSaved",
                () -> section(actor, screen, id, section));
    }

    /** Of a table with its row and column, so that several can be told apart. */
    private static void reject(BindingResult typed, Answers.Problem problem, Locale locale) {
        var column = problem.cell().column();
        var arguments = new Object[] {problem.argument()};
        if (column == null) {
            typed.rejectValue(problem.key(), problem.code(), arguments, null);
            return;
        }
        var lines = problem.question().lines();
        var row = problem.cell().row();
        typed.rejectValue(
                problem.key(),
                lines.isEmpty() ? "answer.inRow" : "answer.inLine",
                new Object[] {
                    lines.isEmpty() ? row : lines.get(row - 1).label().in(locale),
                    column.label().in(locale),
                    new DefaultMessageSourceResolvable(new String[] {problem.code()}, arguments)
                },
                null);
    }

    @GetMapping("/applications/{id}/submission")
    ModelAndView submission(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("applications/submission", readings.submission(actor, id));
    }

    @PostMapping("/applications/{id}/submission")
    ModelAndView submit(Actor actor, Screen screen, @PathVariable ApplicationId id) {
        var receipt = new PaperId(UUID.randomUUID());
        return Answer.to(
                screen,
                () -> submitApplication.submit(actor, id, receipt),
                "/applications/" + id.text() + "?done=applicationSubmitted",
                () -> submission(actor, id));
    }

    @PostMapping("/applications/{id}/resubmission")
    ModelAndView resubmit(Actor actor, Screen screen, @PathVariable ApplicationId id) {
        var receipt = new PaperId(UUID.randomUUID());
        return Answer.to(
                screen,
                () -> resubmitApplication.resubmit(actor, id, receipt),
                "/applications/" + id.text() + "?done=applicationSubmitted",
                () -> submission(actor, id));
    }

    @GetMapping("/applications/{id}/withdrawal")
    ModelAndView withdrawal(Actor actor, @PathVariable ApplicationId id) {
        var page = readings.overview(actor, id);
        if (!page.withdrawable()) {
            throw new NotFound("withdrawal");
        }
        return Answer.page("applications/withdrawal", page);
    }

    @PostMapping("/applications/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> withdrawApplication.withdraw(actor, id, reason),
                "/applications/" + id.text() + "?done=applicationWithdrawn",
                () -> Answer.page("applications/withdrawal", readings.overview(actor, id)));
    }

    @GetMapping("/applications/{id}/print")
    ModelAndView print(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestParam(required = false) @Nullable Integer version) {
        return Answer.page("applications/print", prints.submitted(actor, id, version, screen.locale()));
    }

    @PostMapping("/applications/{id}/answers")
    ModelAndView takeOver(Actor actor, Screen screen, @PathVariable ApplicationId id) {
        return Answer.to(
                screen,
                () -> takeOverAnswers.takeOver(actor, id),
                "/applications/" + id.text() + "?done=answersTakenOver",
                () -> overview(actor, id));
    }

    @GetMapping("/applications/{id}/draft")
    ModelAndView draft(Actor actor, Screen screen, @PathVariable ApplicationId id) {
        return Answer.page("applications/print", prints.draft(actor, id, screen.locale()));
    }

    @GetMapping("/applications/{id}/eligibility")
    ModelAndView eligibility(Actor actor, Screen screen, @PathVariable ApplicationId id) {
        return Answer.page("applications/eligibility", eligibility.eligibility(actor, id, screen.locale()));
    }

    @PostMapping("/applications/{id}/eligibility")
    ModelAndView find(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestParam Provision provision,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> findEligibility.find(actor, id, provision, outcome, reason),
                "/applications/" + id.text() + "/eligibility?done=eligibilityFound",
                () -> eligibility(actor, screen, id));
    }

    @GetMapping("/rounds/{round}/applications")
    ModelAndView ofRound(
            Actor actor,
            @PathVariable RoundId round,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "SUBMITTED") RoundApplicationsPage.Sort sort,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RoundApplicationsPage.Filter(status, kind, text, sort);
        return Answer.page("applications/round", ofRound.list(actor, round, filter, PageRequest.of(page)));
    }

    @GetMapping("/rounds/{round}/applications/export")
    ResponseEntity<Resource> export(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "CSV") SheetFormat format,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "SUBMITTED") RoundApplicationsPage.Sort sort) {
        var filter = new RoundApplicationsPage.Filter(status, kind, text, sort);
        return exports.answer(
                actor,
                screen,
                format,
                RoundApplications.TABLE,
                taker -> ofRound.each(actor, round, filter, line -> taker.accept(RoundApplications.cells(line))));
    }

    private static Section named(String path) {
        return Section.at(path).orElseThrow(() -> new NotFound("section"));
    }
}
