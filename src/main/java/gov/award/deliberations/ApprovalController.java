package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The submission for approval and the county government's decision. */
@Controller
@RequestMapping("/rounds/{id}/approval")
class ApprovalController {

    private final ApprovalReadings readings;
    private final SubmitForApproval submitForApproval;
    private final RecordSubmission recordSubmission;
    private final CheckSubmission checkSubmission;
    private final RecordApproval recordApproval;
    private final TranscribeApproval transcribeApproval;
    private final CheckApproval checkApproval;
    private final StandAside standAside;
    private final Downloads downloads;

    ApprovalController(
            ApprovalReadings readings,
            SubmitForApproval submitForApproval,
            RecordSubmission recordSubmission,
            CheckSubmission checkSubmission,
            RecordApproval recordApproval,
            TranscribeApproval transcribeApproval,
            CheckApproval checkApproval,
            StandAside standAside,
            Downloads downloads) {
        this.readings = readings;
        this.submitForApproval = submitForApproval;
        this.recordSubmission = recordSubmission;
        this.checkSubmission = checkSubmission;
        this.recordApproval = recordApproval;
        this.transcribeApproval = transcribeApproval;
        this.checkApproval = checkApproval;
        this.standAside = standAside;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable RoundId id) {
        return Answer.page("deliberations/approval", readings.page(actor, id));
    }

    @PostMapping
    ModelAndView submit(Actor actor, Screen screen, @PathVariable RoundId id) {
        return answer(
                actor,
                screen,
                id,
                null,
                () -> submitForApproval.submit(
                        actor, id, new SubmissionId(UUID.randomUUID()), new PaperId(UUID.randomUUID())),
                "submittedForApproval");
    }

    @PostMapping("/recusal")
    ModelAndView standAside(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid StandAside.Form form, BindingResult typed) {
        return answer(actor, screen, id, typed, () -> standAside.stand(actor, id, form), "stoodAside");
    }

    @PostMapping("/submissions/record")
    ModelAndView recordSubmission(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                null,
                () -> recordSubmission.record(actor, id, new SubmissionId(UUID.randomUUID()), Upload.of(scan)),
                "submissionRecorded");
    }

    @PostMapping("/submissions/{submission}/check")
    ModelAndView checkSubmission(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid Comparison comparison,
            BindingResult typed) {
        return answer(
                actor, screen, id, typed, () -> checkSubmission.check(actor, submission, comparison), "recordCompared");
    }

    @GetMapping("/submissions/{submission}/scan")
    ResponseEntity<Resource> submissionScan(Actor actor, @PathVariable SubmissionId submission) {
        return downloads.view(actor, new AttachmentId(readings.scan(actor, submission)));
    }

    @PostMapping("/{submission}")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid ApprovalForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> recordApproval.record(
                        actor, submission, new ApprovalId(UUID.randomUUID()), form, Upload.of(scan)),
                "approvalRecorded");
    }

    @PostMapping("/{submission}/record")
    ModelAndView transcribe(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid ApprovalForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> transcribeApproval.transcribe(
                        actor, submission, new ApprovalId(UUID.randomUUID()), form, Upload.of(scan)),
                "approvalTranscribed");
    }

    @PostMapping("/approvals/{approval}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable ApprovalId approval,
            @Valid Comparison comparison,
            BindingResult typed) {
        return answer(
                actor, screen, id, typed, () -> checkApproval.check(actor, approval, comparison), "recordCompared");
    }

    @GetMapping("/approvals/{approval}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable ApprovalId approval) {
        return downloads.view(actor, new AttachmentId(readings.scan(actor, approval)));
    }

    private ModelAndView answer(
            Actor actor, Screen screen, RoundId id, @Nullable BindingResult typed, Supplier<Verdict> act, String done) {
        return Answer.to(screen, typed, act, "/rounds/" + id.text() + "/approval?done=" + done, () -> page(actor, id));
    }
}
