package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.committee.MatterId;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Complaints as the office deals with them. */
@Controller
@RequestMapping("/complaints")
class ComplaintController {

    private final ComplaintFile file;
    private final EnterComplaint enterComplaint;
    private final TakeUpComplaint takeUpComplaint;
    private final DeclineComplaint declineComplaint;
    private final AssignVerifier assignVerifier;
    private final GiveFindings giveFindings;
    private final ReportToCommittee reportToCommittee;
    private final AnswerReporter answerReporter;
    private final Downloads downloads;

    ComplaintController(
            ComplaintFile file,
            EnterComplaint enterComplaint,
            TakeUpComplaint takeUpComplaint,
            DeclineComplaint declineComplaint,
            AssignVerifier assignVerifier,
            GiveFindings giveFindings,
            ReportToCommittee reportToCommittee,
            AnswerReporter answerReporter,
            Downloads downloads) {
        this.file = file;
        this.enterComplaint = enterComplaint;
        this.takeUpComplaint = takeUpComplaint;
        this.declineComplaint = declineComplaint;
        this.assignVerifier = assignVerifier;
        this.giveFindings = giveFindings;
        this.reportToCommittee = reportToCommittee;
        this.answerReporter = answerReporter;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable ComplaintState state,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page("objections/complaints", file.all(actor, state, round, PageRequest.of(page)));
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return form(actor, UUID.randomUUID());
    }

    @PostMapping("/new")
    ModelAndView enter(
            Actor actor,
            Screen screen,
            @RequestParam("id") UUID sent,
            @RequestParam(required = false) @Nullable Way way,
            @RequestParam(required = false) @Nullable LocalDateTime receivedAt,
            @Valid ComplaintForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence) {
        var id = ComplaintId.of(sent);
        var code = ReceiptCode.random();
        demand(typed, "way", way);
        demand(typed, "receivedAt", receivedAt);
        if (!typed.hasErrors() && way != null && receivedAt != null) {
            var verdict = enterComplaint.enter(
                    actor, id, code, form, way, receivedAt, PublicComplaintController.uploads(evidence));
            if (verdict instanceof Verdict.Allowed) {
                return Answer.page("objections/receipt", new ComplaintPages.Receipt(code.text(), true, id));
            }
            return Answer.to(screen, typed, () -> verdict, "/", () -> form(actor, sent));
        }
        return Answer.to(screen, typed, () -> Verdict.ALLOWED, "/", () -> form(actor, sent));
    }

    /** What stands beside the form is asked for as its fields are. */
    private static void demand(BindingResult typed, String field, @Nullable Object value) {
        if (value == null) {
            typed.addError(
                    new FieldError(typed.getObjectName(), field, null, false, new String[] {"NotNull"}, null, null));
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable ComplaintId id) {
        return Answer.page("objections/complaint", file.open(actor, id));
    }

    @GetMapping("/{id}/reporter")
    ModelAndView reporter(Actor actor, @PathVariable ComplaintId id) {
        return Answer.page("objections/reporter", file.reporter(actor, id));
    }

    @GetMapping("/{id}/files/{attachment}")
    ResponseEntity<Resource> download(
            Actor actor, @PathVariable ComplaintId id, @PathVariable AttachmentId attachment) {
        return downloads.view(actor, attachment);
    }

    @PostMapping("/{id}/taking-up")
    ModelAndView takeUp(Actor actor, Screen screen, @PathVariable ComplaintId id, TakeUpComplaint.Form form) {
        return Answer.to(
                screen,
                () -> takeUpComplaint.take(actor, id, form),
                path(id) + "?done=complaintTakenUp",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/declining")
    ModelAndView decline(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @Valid DeclineComplaint.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> declineComplaint.decline(actor, id, form),
                path(id) + "?done=complaintDeclined",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/verifier")
    ModelAndView assign(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @RequestParam PersonId verifier,
            @RequestParam(required = false) @Nullable String justification) {
        return Answer.to(
                screen,
                () -> assignVerifier.assign(actor, id, verifier, justification),
                path(id) + "?done=verifierAssigned",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/findings")
    ModelAndView find(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @Valid GiveFindings.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> proofs) {
        return Answer.to(
                screen,
                typed,
                () -> giveFindings.give(actor, id, form, PublicComplaintController.uploads(proofs)),
                path(id) + "?done=findingsGiven",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/report")
    ModelAndView report(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @Valid ReportToCommittee.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> reportToCommittee.report(
                        actor, id, new PaperId(UUID.randomUUID()), new MatterId(UUID.randomUUID()), form),
                path(id) + "?done=complaintReported",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @Valid AnswerReporter.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> answerReporter.answer(actor, id, new PaperId(UUID.randomUUID()), form),
                path(id) + "?done=reporterAnswered",
                () -> one(actor, id));
    }

    private ModelAndView form(Actor actor, UUID id) {
        return Answer.page("objections/enter", file.form(actor, id));
    }

    private static String path(ComplaintId id) {
        return "/complaints/" + id.text();
    }
}
