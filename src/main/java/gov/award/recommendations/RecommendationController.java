package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.files.Downloads;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The desk of a recommending unit, and each application on it. */
@Controller
class RecommendationController {

    private final DeskReadings readings;
    private final CheckFacts checkFacts;
    private final GiveOpinion giveOpinion;
    private final KeepScan keepScan;
    private final ForwardApplication forwardApplication;
    private final ReturnByUnit returnByUnit;
    private final RecordOpinion recordOpinion;
    private final ConfirmRecordedOpinion confirmRecordedOpinion;
    private final DropRecordedOpinion dropRecordedOpinion;
    private final UrgeUnit urgeUnit;
    private final ReassignApplication reassignApplication;
    private final Downloads downloads;

    RecommendationController(
            DeskReadings readings,
            CheckFacts checkFacts,
            GiveOpinion giveOpinion,
            KeepScan keepScan,
            ForwardApplication forwardApplication,
            ReturnByUnit returnByUnit,
            RecordOpinion recordOpinion,
            ConfirmRecordedOpinion confirmRecordedOpinion,
            DropRecordedOpinion dropRecordedOpinion,
            UrgeUnit urgeUnit,
            ReassignApplication reassignApplication,
            Downloads downloads) {
        this.readings = readings;
        this.checkFacts = checkFacts;
        this.giveOpinion = giveOpinion;
        this.keepScan = keepScan;
        this.forwardApplication = forwardApplication;
        this.returnByUnit = returnByUnit;
        this.recordOpinion = recordOpinion;
        this.confirmRecordedOpinion = confirmRecordedOpinion;
        this.dropRecordedOpinion = dropRecordedOpinion;
        this.urgeUnit = urgeUnit;
        this.reassignApplication = reassignApplication;
        this.downloads = downloads;
    }

    record ReasonForm(@NotBlank @Size(max = 1000) String reason) {}

    record ReassignForm(
            @NotNull UUID unit,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(max = 2000) String justification) {}

    @GetMapping("/recommendations")
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "open") String show, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("recommendations/desk", readings.list(actor, !show.equals("all"), PageRequest.of(page)));
    }

    @GetMapping("/recommendations/{application}")
    ModelAndView page(Actor actor, @PathVariable ApplicationId application) {
        return Answer.page("recommendations/case", readings.page(actor, application));
    }

    @GetMapping("/recommendations/opinions/{opinion}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable OpinionId opinion) {
        return downloads.view(actor, readings.scan(actor, opinion));
    }

    @PostMapping("/recommendations/{application}/findings")
    ModelAndView findings(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> typed) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> checkFacts.check(actor, application, Checked.typed(typed)),
                "?done=recommendations.checked");
    }

    @PostMapping("/recommendations/{application}/opinion")
    ModelAndView opinion(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid OpinionForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable OpinionId kept,
            @RequestParam MultipartFile scan) {
        var opinion = opinion(kept, scan);
        return Answer.to(
                screen,
                typed,
                () -> giveOpinion.give(actor, application, opinion, form, scan),
                path(application) + "?done=recommendations.given",
                () -> refused(actor, application, opinion, scan));
    }

    @PostMapping("/recommendations/{application}/recorded-opinion")
    ModelAndView recorded(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid OpinionForm form,
            BindingResult typed,
            @RequestParam Map<String, String> noted,
            @RequestParam(required = false) @Nullable OpinionId kept,
            @RequestParam MultipartFile scan) {
        var opinion = opinion(kept, scan);
        return Answer.to(
                screen,
                typed,
                () -> recordOpinion.record(actor, application, opinion, form, Checked.typed(noted), scan),
                path(application) + "?done=recommendations.recorded",
                () -> refused(actor, application, opinion, scan));
    }

    /** Each scan is filed under an opinion of its own. */
    private static OpinionId opinion(@Nullable OpinionId kept, MultipartFile scan) {
        return kept == null || !scan.isEmpty() ? new OpinionId(UUID.randomUUID()) : kept;
    }

    /** The page again, with the scan that was sent. */
    private ModelAndView refused(Actor actor, ApplicationId application, OpinionId opinion, MultipartFile scan) {
        if (!scan.isEmpty()) {
            keepScan.keep(actor, application, opinion, scan);
        }
        return Answer.page("recommendations/case", readings.page(actor, application, opinion));
    }

    @PostMapping("/recommendations/{application}/opinions/{opinion}/confirmation")
    ModelAndView confirm(
            Actor actor, Screen screen, @PathVariable ApplicationId application, @PathVariable OpinionId opinion) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> confirmRecordedOpinion.confirm(actor, opinion),
                "?done=recommendations.forwarded");
    }

    @PostMapping("/recommendations/{application}/opinions/{opinion}/dropping")
    ModelAndView drop(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable OpinionId opinion,
            @Valid ReasonForm form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> dropRecordedOpinion.drop(actor, opinion, form.reason()),
                "?done=recommendations.dropped");
    }

    @PostMapping("/recommendations/{application}/forwarding")
    ModelAndView forward(Actor actor, Screen screen, @PathVariable ApplicationId application) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> forwardApplication.forward(actor, application),
                "?done=recommendations.forwarded");
    }

    @PostMapping("/recommendations/{application}/return")
    ModelAndView giveBack(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> typed) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> returnByUnit.giveBack(actor, application, Corrections.Point.typed(typed)),
                "?done=recommendations.returned");
    }

    @PostMapping("/recommendations/{application}/urge")
    ModelAndView urge(Actor actor, Screen screen, @PathVariable ApplicationId application) {
        return answer(
                actor,
                screen,
                application,
                null,
                () -> urgeUnit.urge(actor, application),
                "?done=recommendations.urged");
    }

    @PostMapping("/recommendations/{application}/reassignment")
    ModelAndView reassign(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid ReassignForm form,
            BindingResult typed) {
        return answer(
                actor,
                screen,
                application,
                typed,
                () -> reassignApplication.reassign(
                        actor, application, new UnitId(form.unit()), form.reason(), form.justification()),
                "?done=recommendations.reassigned");
    }

    private ModelAndView answer(
            Actor actor,
            Screen screen,
            ApplicationId application,
            @Nullable BindingResult typed,
            Supplier<Verdict> act,
            String done) {
        return Answer.to(screen, typed, act, path(application) + done, () -> page(actor, application));
    }

    private static String path(ApplicationId application) {
        return "/recommendations/" + application.text();
    }
}
