package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** The consultation of a round as the office runs it. */
@Controller
@RequestMapping("/rounds/{id}/consultation")
class ConsultationController {

    private final ConsultationReadings readings;
    private final SendRequests sendRequests;
    private final AddDepartment addDepartment;
    private final RecordReceipt recordReceipt;
    private final RecordAnswer recordAnswer;
    private final CheckAnswer checkAnswer;
    private final AddressAnswer addressAnswer;
    private final UrgeDepartment urgeDepartment;
    private final CloseSummary closeSummary;
    private final Downloads downloads;

    ConsultationController(
            ConsultationReadings readings,
            SendRequests sendRequests,
            AddDepartment addDepartment,
            RecordReceipt recordReceipt,
            RecordAnswer recordAnswer,
            CheckAnswer checkAnswer,
            AddressAnswer addressAnswer,
            UrgeDepartment urgeDepartment,
            CloseSummary closeSummary,
            Downloads downloads) {
        this.readings = readings;
        this.sendRequests = sendRequests;
        this.addDepartment = addDepartment;
        this.recordReceipt = recordReceipt;
        this.recordAnswer = recordAnswer;
        this.checkAnswer = checkAnswer;
        this.addressAnswer = addressAnswer;
        this.urgeDepartment = urgeDepartment;
        this.closeSummary = closeSummary;
        this.downloads = downloads;
    }

    /** A unit to be asked as well. */
    record UnitForm(@NotNull UUID unit) {}

    /** When a request on paper was received. */
    record ReceiptForm(@NotNull LocalDate receivedOn) {}

    /** What the director finds of an answer taken from paper. */
    record CheckForm(
            @NotNull Compared outcome,
            @Nullable @Size(max = 1000) String note) {}

    @GetMapping
    ModelAndView desk(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.page("consultations/desk", readings.desk(actor, id, screen.locale()));
    }

    @PostMapping
    ModelAndView send(Actor actor, Screen screen, @PathVariable RoundId id, SendForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> sendRequests.send(actor, id, new ConsultationId(UUID.randomUUID()), form),
                "requestsSent");
    }

    @PostMapping("/departments")
    ModelAndView add(Actor actor, Screen screen, @PathVariable RoundId id, @Valid UnitForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> addDepartment.add(actor, id, new UnitId(form.unit())),
                "departmentAdded");
    }

    @PostMapping("/requests/{request}/receipt")
    ModelAndView receipt(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable RequestId request,
            @Valid ReceiptForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> recordReceipt.record(
                        actor, request, new ServedId(UUID.randomUUID()), form.receivedOn(), Upload.of(scan)),
                "receiptRecorded");
    }

    @PostMapping("/requests/{request}/answer")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable RequestId request,
            @Valid AnswerForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> recordAnswer.record(actor, request, new AnswerId(UUID.randomUUID()), form, Upload.of(scan)),
                "answerRecorded");
    }

    @PostMapping("/requests/{request}/reminder")
    ModelAndView urge(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable RequestId request) {
        return answer(actor, screen, id, null, () -> urgeDepartment.urge(actor, request), "departmentUrged");
    }

    @PostMapping("/answers/{answer}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable AnswerId answer,
            @Valid CheckForm form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> checkAnswer.check(
                        actor, answer, form.outcome(), java.util.Objects.requireNonNullElse(form.note(), "")),
                "answerChecked");
    }

    @PostMapping("/answers/{answer}/reply")
    ModelAndView address(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable AnswerId answer,
            @Valid AddressAnswer.Form form,
            BindingResult typed) {
        return answer(actor, screen, id, typed, () -> addressAnswer.address(actor, answer, form), "answerAddressed");
    }

    @GetMapping("/answers/{answer}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable AnswerId answer) {
        return downloads.view(actor, new AttachmentId(readings.scan(actor, answer)));
    }

    @PostMapping("/summary")
    ModelAndView close(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid CloseSummary.Form form, BindingResult typed) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> closeSummary.close(actor, id, new PaperId(UUID.randomUUID()), form),
                "summaryClosed");
    }

    private ModelAndView answer(
            Actor actor,
            Screen screen,
            RoundId id,
            @Nullable BindingResult typed,
            java.util.function.Supplier<gov.award.measures.Verdict> act,
            String done) {
        return Answer.to(
                screen,
                typed,
                act,
                "/rounds/" + id.text() + "/consultation?done=" + done,
                () -> desk(actor, screen, id));
    }
}
