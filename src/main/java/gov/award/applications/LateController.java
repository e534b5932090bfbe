package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LateController {

    private final LateReadings readings;
    private final RecordFailure recordFailure;
    private final AskLateReceipt askLateReceipt;
    private final AllowLateReceipt allowLateReceipt;
    private final RefuseLateReceipt refuseLateReceipt;

    LateController(
            LateReadings readings,
            RecordFailure recordFailure,
            AskLateReceipt askLateReceipt,
            AllowLateReceipt allowLateReceipt,
            RefuseLateReceipt refuseLateReceipt) {
        this.readings = readings;
        this.recordFailure = recordFailure;
        this.askLateReceipt = askLateReceipt;
        this.allowLateReceipt = allowLateReceipt;
        this.refuseLateReceipt = refuseLateReceipt;
    }

    @GetMapping("/rounds/{round}/late-receipts")
    ModelAndView page(Actor actor, @PathVariable RoundId round) {
        return Answer.page("applications/late", readings.page(actor, round));
    }

    @PostMapping("/rounds/{round}/failures")
    ModelAndView failed(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @Valid RecordFailure.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordFailure.record(actor, round, UUID.randomUUID(), form),
                at(round) + "?done=failureRecorded",
                () -> page(actor, round));
    }

    @PostMapping("/rounds/{round}/late-receipts/{request}")
    ModelAndView allow(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable UUID request,
            @Valid AllowLateReceipt.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> allowLateReceipt.allow(actor, request, form),
                at(round) + "?done=lateDecided",
                () -> page(actor, round));
    }

    @PostMapping("/rounds/{round}/late-receipts/{request}/refusal")
    ModelAndView refuse(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> refuseLateReceipt.refuse(actor, request, reason),
                at(round) + "?done=lateDecided",
                () -> page(actor, round));
    }

    @GetMapping("/applications/{id}/late-receipt")
    ModelAndView own(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("applications/late-own", readings.own(actor, id));
    }

    @PostMapping("/applications/{id}/late-receipt")
    ModelAndView ask(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> askLateReceipt.ask(actor, id, UUID.randomUUID(), reason),
                "/applications/" + id.text() + "/late-receipt?done=lateAsked",
                () -> own(actor, id));
    }

    private static String at(RoundId round) {
        return "/rounds/" + round.text() + "/late-receipts";
    }
}
