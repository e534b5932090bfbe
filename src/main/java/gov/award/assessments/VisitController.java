package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.papers.PaperId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The visit of one application: plan, findings, report. */
@Controller
class VisitController {

    private final VisitReadings readings;
    private final PlanVisit planVisit;
    private final RecordFinding recordFinding;
    private final GiveSiteReport giveSiteReport;

    VisitController(
            VisitReadings readings, PlanVisit planVisit, RecordFinding recordFinding, GiveSiteReport giveSiteReport) {
        this.readings = readings;
        this.planVisit = planVisit;
        this.recordFinding = recordFinding;
        this.giveSiteReport = giveSiteReport;
    }

    @GetMapping("/reviews/{application}/site/visit")
    ModelAndView page(Actor actor, @PathVariable ApplicationId application) {
        return Answer.page("assessments/visit", readings.page(actor, application));
    }

    @PostMapping("/reviews/{application}/site/visit")
    ModelAndView plan(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid VisitForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> planVisit.plan(actor, application, UUID.randomUUID(), form),
                path(application) + "?done=visitPlanned",
                () -> page(actor, application));
    }

    @PostMapping("/reviews/{application}/site/findings")
    ModelAndView find(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid FindingForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordFinding.record(actor, application, UUID.randomUUID(), form),
                path(application) + "?done=findingRecorded",
                () -> page(actor, application));
    }

    @PostMapping("/reviews/{application}/site/report")
    ModelAndView report(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @Valid SiteReportForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> giveSiteReport.give(actor, application, new PaperId(UUID.randomUUID()), form),
                path(application) + "?done=reportGiven",
                () -> page(actor, application));
    }

    private static String path(ApplicationId application) {
        return "/reviews/" + application.text() + "/site/visit";
    }
}
