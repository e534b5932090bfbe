package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.committee.MatterId;
import gov.award.files.Upload;
import gov.award.rounds.Move;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The matters of the discipline inspection. */
@Controller
@RequestMapping("/supervision/matters")
class SupervisionController {

    private final SupervisionReadings readings;
    private final OpenSupervision openSupervision;
    private final WithdrawRight withdrawRight;
    private final ProposeFate proposeFate;
    private final CarryOutAnew carryOutAnew;
    private final ReferForDiscipline referForDiscipline;
    private final RecordReferralAnswer recordAnswer;
    private final CloseSupervision closeSupervision;
    private final RestoreRight restoreRight;

    SupervisionController(
            SupervisionReadings readings,
            OpenSupervision openSupervision,
            WithdrawRight withdrawRight,
            ProposeFate proposeFate,
            CarryOutAnew carryOutAnew,
            ReferForDiscipline referForDiscipline,
            RecordReferralAnswer recordAnswer,
            CloseSupervision closeSupervision,
            RestoreRight restoreRight) {
        this.readings = readings;
        this.openSupervision = openSupervision;
        this.withdrawRight = withdrawRight;
        this.proposeFate = proposeFate;
        this.carryOutAnew = carryOutAnew;
        this.referForDiscipline = referForDiscipline;
        this.recordAnswer = recordAnswer;
        this.closeSupervision = closeSupervision;
        this.restoreRight = restoreRight;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("supervision/matters", readings.list(actor, PageRequest.of(page)));
    }

    @GetMapping("/new")
    ModelAndView begin(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable UnitId unit) {
        return Answer.page("supervision/new", readings.begin(actor, text, person, unit));
    }

    @PostMapping("/new")
    ModelAndView open(
            Actor actor,
            Screen screen,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            @Valid SupervisionForm form,
            BindingResult typed) {
        var id = new SupervisionId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> openSupervision.open(actor, id, form, Upload.of(evidence)),
                "/supervision/matters/" + id.text() + "?done=supervisionOpened",
                () -> begin(actor, "", form.person(), form.unit()));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable SupervisionId id) {
        return Answer.page("supervision/matter", readings.read(actor, id));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, Screen screen, @PathVariable SupervisionId id, @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> withdrawRight.withdraw(actor, id, reason),
                "/supervision/matters/" + id.text() + "?done=rightWithdrawn",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/proposal")
    ModelAndView propose(
            Actor actor,
            Screen screen,
            @PathVariable SupervisionId id,
            @RequestParam TouchedFate fate,
            @RequestParam(required = false) @Nullable Move anew,
            @RequestParam String grounds) {
        return Answer.to(
                screen,
                () -> proposeFate.propose(actor, id, new MatterId(UUID.randomUUID()), fate, anew, grounds),
                "/supervision/matters/" + id.text() + "?done=fateProposed",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/redone")
    ModelAndView redone(Actor actor, Screen screen, @PathVariable SupervisionId id) {
        return Answer.to(
                screen,
                () -> carryOutAnew.carryOut(actor, id),
                "/supervision/matters/" + id.text() + "?done=anewCarriedOut",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/referrals")
    ModelAndView refer(
            Actor actor, Screen screen, @PathVariable SupervisionId id, @Valid ReferralForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> referForDiscipline.refer(actor, id, UUID.randomUUID(), form),
                "/supervision/matters/" + id.text() + "?done=referred",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/referrals/{referral}/answer")
    ModelAndView answer(
            Actor actor,
            Screen screen,
            @PathVariable SupervisionId id,
            @PathVariable UUID referral,
            @RequestParam String answer,
            @RequestParam LocalDate answeredOn) {
        return Answer.to(
                screen,
                () -> recordAnswer.record(actor, id, referral, answer, answeredOn),
                "/supervision/matters/" + id.text() + "?done=referralAnswered",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/closing")
    ModelAndView close(Actor actor, Screen screen, @PathVariable SupervisionId id, @RequestParam String outcome) {
        return Answer.to(
                screen,
                () -> closeSupervision.close(actor, id, outcome),
                "/supervision/matters/" + id.text() + "?done=supervisionClosed",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/restoration")
    ModelAndView restore(Actor actor, Screen screen, @PathVariable SupervisionId id, @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> restoreRight.restore(actor, id, reason),
                "/supervision/matters/" + id.text() + "?done=rightRestored",
                () -> one(actor, id));
    }
}
