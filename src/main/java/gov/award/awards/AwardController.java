package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.people.SquareCode;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Awards given: payments, uses of the prize, duties, certificate. */
@Controller
@RequestMapping("/awards")
class AwardController {

    private final AwardReadings readings;
    private final RecordPayment recordPayment;
    private final DeclareUse declareUse;
    private final CheckUse checkUse;
    private final RecordActivity recordActivity;
    private final RecordHandover recordHandover;
    private final Downloads downloads;

    AwardController(
            AwardReadings readings,
            RecordPayment recordPayment,
            DeclareUse declareUse,
            CheckUse checkUse,
            RecordActivity recordActivity,
            RecordHandover recordHandover,
            Downloads downloads) {
        this.readings = readings;
        this.recordPayment = recordPayment;
        this.declareUse = declareUse;
        this.checkUse = checkUse;
        this.recordActivity = recordActivity;
        this.recordHandover = recordHandover;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("awards/awards", readings.all(actor, PageRequest.of(page)));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, Screen screen, @PathVariable AwardId id) {
        return Answer.page("awards/award", readings.one(actor, id, screen.locale()));
    }

    @GetMapping("/{id}/certificate")
    ModelAndView certificate(Actor actor, Screen screen, @PathVariable AwardId id) {
        var number = readings.one(actor, id, screen.locale()).award().certificate();
        var award = readings.certificate(actor, number).orElseThrow(() -> new NotFound("certificate"));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify/{number}")
                .buildAndExpand(number)
                .toUriString();
        return Answer.page("awards/certificate", new AwardPages.Certificate(award, address, SquareCode.of(address)));
    }

    @PostMapping("/{id}/payments")
    ModelAndView pay(
            Actor actor, Screen screen, @PathVariable AwardId id, @Valid PaymentForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordPayment.record(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=paymentRecorded",
                () -> one(actor, screen, id));
    }

    @PostMapping("/{id}/uses")
    ModelAndView use(
            Actor actor,
            Screen screen,
            @PathVariable AwardId id,
            @Valid UseForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile evidence) {
        return Answer.to(
                screen,
                typed,
                () -> declareUse.declare(actor, id, UUID.randomUUID(), form, Upload.of(evidence)),
                path(id) + "?done=useDeclared",
                () -> one(actor, screen, id));
    }

    @PostMapping("/{id}/uses/{use}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable AwardId id,
            @PathVariable UUID use,
            @RequestParam CheckOutcome outcome,
            @RequestParam(defaultValue = "") String note) {
        return Answer.to(
                screen,
                () -> checkUse.check(actor, id, use, outcome, note),
                path(id) + "?done=useChecked",
                () -> one(actor, screen, id));
    }

    @GetMapping("/{id}/uses/{use}/evidence")
    ResponseEntity<Resource> evidence(Actor actor, Screen screen, @PathVariable AwardId id, @PathVariable UUID use) {
        var declared = readings.one(actor, id, screen.locale()).uses().stream()
                .filter(each -> each.id().equals(use))
                .findFirst()
                .orElseThrow(() -> new NotFound("use"));
        return downloads.view(actor, new AttachmentId(declared.evidence()));
    }

    @PostMapping("/{id}/handover")
    ModelAndView handover(
            Actor actor,
            Screen screen,
            @PathVariable AwardId id,
            @Valid RecordHandover.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile receipt) {
        return Answer.to(
                screen,
                typed,
                () -> recordHandover.record(actor, id, new HandoverId(UUID.randomUUID()), form, Upload.of(receipt)),
                path(id) + "?done=handedOver",
                () -> one(actor, screen, id));
    }

    @GetMapping("/{id}/handover/receipt")
    ResponseEntity<Resource> receipt(Actor actor, Screen screen, @PathVariable AwardId id) {
        var handover = readings.one(actor, id, screen.locale()).handover();
        if (handover == null) {
            throw new NotFound("receipt");
        }
        return downloads.view(actor, new AttachmentId(handover.receipt()));
    }

    @PostMapping("/{id}/activities")
    ModelAndView activity(
            Actor actor,
            Screen screen,
            @PathVariable AwardId id,
            @Valid RecordActivity.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordActivity.record(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=activityRecorded",
                () -> one(actor, screen, id));
    }

    private static String path(AwardId id) {
        return "/awards/" + id.text();
    }
}
