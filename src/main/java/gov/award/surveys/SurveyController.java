package gov.award.surveys;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Surveys: the office's page of a round, an agency's commissions. */
@Controller
class SurveyController {

    private final SurveyReadings readings;
    private final CommissionSurvey commissionSurvey;
    private final EndCommission endCommission;
    private final DeliverSurvey deliverSurvey;
    private final DecideDelivery decideDelivery;
    private final OpenEvaluation openEvaluation;
    private final Downloads downloads;

    SurveyController(
            SurveyReadings readings,
            CommissionSurvey commissionSurvey,
            EndCommission endCommission,
            DeliverSurvey deliverSurvey,
            DecideDelivery decideDelivery,
            OpenEvaluation openEvaluation,
            Downloads downloads) {
        this.readings = readings;
        this.commissionSurvey = commissionSurvey;
        this.endCommission = endCommission;
        this.deliverSurvey = deliverSurvey;
        this.decideDelivery = decideDelivery;
        this.openEvaluation = openEvaluation;
        this.downloads = downloads;
    }

    @GetMapping("/rounds/{round}/surveys")
    ModelAndView round(Actor actor, @PathVariable RoundId round) {
        return Answer.page("surveys/round", readings.round(actor, round));
    }

    @PostMapping("/rounds/{round}/surveys")
    ModelAndView commission(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid CommissionForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> commissionSurvey.commission(actor, new CommissionId(UUID.randomUUID()), form),
                "/rounds/" + round.text() + "/surveys?done=surveyCommissioned",
                () -> round(actor, round));
    }

    @PostMapping("/rounds/{round}/evaluation")
    ModelAndView openEvaluation(Actor actor, Screen screen, @PathVariable RoundId round) {
        return Answer.to(
                screen,
                () -> openEvaluation.open(actor, round),
                "/rounds/" + round.text() + "?done=evaluationOpened",
                () -> round(actor, round));
    }

    @GetMapping("/surveys")
    ModelAndView own(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("surveys/own", new OwnSurveysPage(readings.own(actor, PageRequest.of(page))));
    }

    @GetMapping("/surveys/{id}")
    ModelAndView commission(Actor actor, @PathVariable CommissionId id) {
        return Answer.page("surveys/commission", readings.commission(actor, id));
    }

    @PostMapping("/surveys/{id}/deliveries")
    ModelAndView deliver(
            Actor actor,
            Screen screen,
            @PathVariable CommissionId id,
            @RequestParam(required = false) @Nullable MultipartFile report,
            @RequestParam(required = false) @Nullable MultipartFile answers,
            @Valid DeliveryForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> deliverSurvey.deliver(
                        actor,
                        id,
                        new DeliveryId(UUID.randomUUID()),
                        form,
                        Upload.of(report),
                        answers == null || answers.isEmpty() ? null : Upload.of(answers)),
                path(id) + "?done=surveyDelivered",
                () -> commission(actor, id));
    }

    @PostMapping("/surveys/{id}/deliveries/{delivery}/acceptance")
    ModelAndView accept(Actor actor, Screen screen, @PathVariable CommissionId id, @PathVariable DeliveryId delivery) {
        return Answer.to(
                screen,
                () -> decideDelivery.decide(
                        actor, id, delivery, Delivery.Outcome.ACCEPTED, "", new PaperId(UUID.randomUUID())),
                path(id) + "?done=surveyAccepted",
                () -> commission(actor, id));
    }

    @PostMapping("/surveys/{id}/deliveries/{delivery}/rejection")
    ModelAndView reject(
            Actor actor,
            Screen screen,
            @PathVariable CommissionId id,
            @PathVariable DeliveryId delivery,
            @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> decideDelivery.decide(
                        actor, id, delivery, Delivery.Outcome.REJECTED, reason, new PaperId(UUID.randomUUID())),
                path(id) + "?done=surveyRejected",
                () -> commission(actor, id));
    }

    @PostMapping("/surveys/{id}/end")
    ModelAndView end(
            Actor actor, Screen screen, @PathVariable CommissionId id, @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> endCommission.end(actor, id, reason),
                path(id) + "?done=surveyEnded",
                () -> commission(actor, id));
    }

    @GetMapping("/surveys/{id}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable CommissionId id, @PathVariable AttachmentId file) {
        var found = readings.commission(actor, id).deliveries().stream()
                .flatMap(line -> line.files().stream())
                .anyMatch(attachment -> attachment.id().equals(file));
        if (!found) {
            throw new NotFound("file");
        }
        return downloads.download(actor, file);
    }

    private static String path(CommissionId id) {
        return "/surveys/" + id.text();
    }
}
