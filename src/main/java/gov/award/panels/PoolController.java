package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.files.Downloads;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
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

/** The pool of assessors, and the pledge of whoever takes part. */
@Controller
class PoolController {

    private final PanelReadings readings;
    private final AdmitAssessor admitAssessor;
    private final RemoveAssessor removeAssessor;
    private final NoteFormerEmployer noteFormerEmployer;
    private final GivePledge givePledge;
    private final Downloads downloads;

    PoolController(
            PanelReadings readings,
            AdmitAssessor admitAssessor,
            RemoveAssessor removeAssessor,
            NoteFormerEmployer noteFormerEmployer,
            GivePledge givePledge,
            Downloads downloads) {
        this.readings = readings;
        this.admitAssessor = admitAssessor;
        this.removeAssessor = removeAssessor;
        this.noteFormerEmployer = noteFormerEmployer;
        this.givePledge = givePledge;
        this.downloads = downloads;
    }

    record ReasonForm(@NotBlank @Size(max = 500) String reason) {}

    record EmployerForm(
            @NotBlank @Size(max = 120) String formerEmployer,
            @NotNull LocalDate until) {}

    @GetMapping("/assessors")
    ModelAndView pool(
            Actor actor, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("panels/pool", readings.pool(actor, text.strip(), PageRequest.of(page)));
    }

    @GetMapping("/assessors/{assessor}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable AssessorId assessor) {
        return downloads.view(actor, readings.scan(actor, assessor));
    }

    @PostMapping("/assessors")
    ModelAndView admit(
            Actor actor,
            Screen screen,
            @Valid AssessorForm form,
            BindingResult typed,
            @RequestParam MultipartFile scan) {
        var name = scan.getOriginalFilename();
        return Answer.to(
                screen,
                typed,
                () -> admitAssessor.admit(
                        actor, new AssessorId(UUID.randomUUID()), form, name == null ? "" : name, scan),
                "/assessors?done=panels.admitted",
                () -> pool(actor, "", 1));
    }

    @PostMapping("/assessors/{assessor}/removal")
    ModelAndView remove(
            Actor actor,
            Screen screen,
            @PathVariable AssessorId assessor,
            @Valid ReasonForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> removeAssessor.remove(actor, assessor, form.reason()),
                "/assessors?done=panels.removed",
                () -> pool(actor, "", 1));
    }

    @PostMapping("/assessors/{assessor}/former-employers")
    ModelAndView employer(
            Actor actor,
            Screen screen,
            @PathVariable AssessorId assessor,
            @Valid EmployerForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> noteFormerEmployer.note(actor, assessor, form.formerEmployer(), form.until()),
                "/assessors?done=panels.noted",
                () -> pool(actor, "", 1));
    }

    @GetMapping("/pledge")
    ModelAndView pledge(Actor actor) {
        return Answer.page("panels/pledge", readings.pledges(actor));
    }

    @PostMapping("/pledge/{round}")
    ModelAndView give(Actor actor, Screen screen, @PathVariable RoundId round) {
        return Answer.to(
                screen,
                () -> givePledge.give(actor, round, screen.t("panels.pledge.words")),
                "/pledge?done=panels.pledged",
                () -> pledge(actor));
    }
}
