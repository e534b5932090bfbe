package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Cases after the committee: the government's decision, and what is recovered. */
@Controller
@RequestMapping("/revocations/{id}")
class RecoveryController {

    private final RevocationReadings readings;
    private final RecordRevocationDecision recordDecision;
    private final CheckRevocationDecision checkDecision;
    private final RecordRecovery recordRecovery;
    private final RecordReturn recordReturn;
    private final CloseRevocation closeRevocation;

    RecoveryController(
            RevocationReadings readings,
            RecordRevocationDecision recordDecision,
            CheckRevocationDecision checkDecision,
            RecordRecovery recordRecovery,
            RecordReturn recordReturn,
            CloseRevocation closeRevocation) {
        this.readings = readings;
        this.recordDecision = recordDecision;
        this.checkDecision = checkDecision;
        this.recordRecovery = recordRecovery;
        this.recordReturn = recordReturn;
        this.closeRevocation = closeRevocation;
    }

    @PostMapping("/decisions")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid DecisionForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordDecision.record(actor, id, UUID.randomUUID(), form, Upload.of(scan)),
                "/revocations/" + id.text() + "?done=revocationDecisionRecorded",
                () -> one(actor, id));
    }

    @PostMapping("/decisions/{decision}/confirmation")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable RevocationId id, @PathVariable UUID decision) {
        return Answer.to(
                screen,
                () -> checkDecision.check(actor, decision, Compared.CONFIRMED, ""),
                "/revocations/" + id.text() + "?done=revocationDecisionConfirmed",
                () -> one(actor, id));
    }

    @PostMapping("/decisions/{decision}/rejection")
    ModelAndView reject(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @PathVariable UUID decision,
            @RequestParam String note) {
        return Answer.to(
                screen,
                () -> checkDecision.check(actor, decision, Compared.REJECTED, note),
                "/revocations/" + id.text() + "?done=revocationDecisionRejected",
                () -> one(actor, id));
    }

    @PostMapping("/recoveries")
    ModelAndView recover(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid RecoveryForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordRecovery.record(actor, id, UUID.randomUUID(), form, Upload.of(scan)),
                "/revocations/" + id.text() + "?done=recoveryRecorded",
                () -> one(actor, id));
    }

    @PostMapping("/returns")
    ModelAndView takeBack(
            Actor actor, Screen screen, @PathVariable RevocationId id, @Valid ReturnForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordReturn.record(actor, id, form),
                "/revocations/" + id.text() + "?done=returnRecorded",
                () -> one(actor, id));
    }

    @PostMapping("/closing")
    ModelAndView close(Actor actor, Screen screen, @PathVariable RevocationId id) {
        return Answer.to(
                screen,
                () -> closeRevocation.close(actor, id),
                "/revocations/" + id.text() + "?done=revocationClosed",
                () -> one(actor, id));
    }

    private ModelAndView one(Actor actor, RevocationId id) {
        return Answer.page("revocations/one", readings.read(actor, id));
    }
}
