package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** The award phase of a round: results, allocation, completion. */
@Controller
@RequestMapping("/rounds/{id}/award")
class RoundAwardController {

    private final AwardReadings readings;
    private final PublishResults publishResults;
    private final ReportAllocation reportAllocation;
    private final ApproveAllocation approveAllocation;
    private final RecordAllocation recordAllocation;
    private final CheckAllocation checkAllocation;
    private final ReversePayment reversePayment;
    private final CompleteRound completeRound;
    private final Downloads downloads;

    RoundAwardController(
            AwardReadings readings,
            PublishResults publishResults,
            ReportAllocation reportAllocation,
            ApproveAllocation approveAllocation,
            RecordAllocation recordAllocation,
            CheckAllocation checkAllocation,
            ReversePayment reversePayment,
            CompleteRound completeRound,
            Downloads downloads) {
        this.readings = readings;
        this.publishResults = publishResults;
        this.reportAllocation = reportAllocation;
        this.approveAllocation = approveAllocation;
        this.recordAllocation = recordAllocation;
        this.checkAllocation = checkAllocation;
        this.reversePayment = reversePayment;
        this.completeRound = completeRound;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable RoundId id) {
        return Answer.page("awards/round", readings.ofRound(actor, id));
    }

    @PostMapping("/results")
    ModelAndView publish(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> publishResults.publish(actor, id),
                path(id) + "?done=resultsPublished",
                () -> page(actor, id));
    }

    @PostMapping("/report")
    ModelAndView report(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> reportAllocation.report(actor, id, new PaperId(UUID.randomUUID())),
                path(id) + "?done=allocationReported",
                () -> page(actor, id));
    }

    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid SignedAllocations.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> approveAllocation.approve(actor, id, UUID.randomUUID(), form, Upload.of(scan)),
                path(id) + "?done=allocationApproved",
                () -> page(actor, id));
    }

    @PostMapping("/approval-record")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid SignedAllocations.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> recordAllocation.record(actor, id, UUID.randomUUID(), form, Upload.of(scan)),
                path(id) + "?done=allocationRecorded",
                () -> page(actor, id));
    }

    @PostMapping("/approvals/{approval}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable UUID approval,
            @RequestParam Compared outcome,
            @RequestParam(defaultValue = "") String note) {
        return Answer.to(
                screen,
                () -> checkAllocation.check(actor, id, approval, outcome, note),
                path(id) + "?done=allocationChecked",
                () -> page(actor, id));
    }

    @GetMapping("/approvals/{approval}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable RoundId id, @PathVariable UUID approval) {
        var record = readings.ofRound(actor, id).approvals().stream()
                .filter(each -> each.id().equals(approval))
                .findFirst()
                .orElseThrow(() -> new NotFound("approval"));
        return downloads.view(actor, new AttachmentId(record.scan()));
    }

    @PostMapping("/payments/{payment}/reversal")
    ModelAndView reverse(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable UUID payment,
            @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> reversePayment.reverse(actor, id, payment, reason),
                path(id) + "?done=paymentReversed",
                () -> page(actor, id));
    }

    @PostMapping("/completion")
    ModelAndView complete(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> completeRound.complete(actor, id),
                path(id) + "?done=roundCompleted",
                () -> page(actor, id));
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.text() + "/award";
    }
}
