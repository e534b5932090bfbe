package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An assessor's cases and score sheets. */
@Controller
class ReviewController {

    private final SheetReadings readings;
    private final SaveSheet saveSheet;
    private final GiveSheet giveSheet;
    private final AllowCorrection allowCorrection;

    ReviewController(
            SheetReadings readings, SaveSheet saveSheet, GiveSheet giveSheet, AllowCorrection allowCorrection) {
        this.readings = readings;
        this.saveSheet = saveSheet;
        this.giveSheet = giveSheet;
        this.allowCorrection = allowCorrection;
    }

    @GetMapping("/reviews")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("assessments/reviews", new ReviewsPage(readings.own(actor, PageRequest.of(page))));
    }

    @GetMapping("/reviews/{application}/{stage:document|site}")
    ModelAndView sheet(Actor actor, @PathVariable ApplicationId application, @PathVariable String stage) {
        return Answer.page("assessments/sheet", readings.ownSheet(actor, application, ReviewTime.stage(stage)));
    }

    /** One item by itself, as it is filled in, or all of the sheet. */
    @PostMapping("/reviews/{application}/{stage:document|site}/items")
    ModelAndView save(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable String stage,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @RequestParam Map<String, String> sent) {
        var in = ReviewTime.stage(stage);
        var items = items(new ItemFields(sent));
        if (part) {
            var reasons = saved(actor, application, in, items).reasons();
            var codes = items.stream().map(ItemScore::item).collect(Collectors.toSet());
            return Answer.page("assessments/saved", readings.saved(actor, application, in, codes, reasons));
        }
        return Answer.to(
                screen,
                () -> saved(actor, application, in, items),
                "/reviews/" + application.text() + "/" + stage + "?done=sheetSaved",
                () -> sheet(actor, application, stage));
    }

    /** Of a sheet that was saved as it was filled in nothing is left to be sent. */
    private Verdict saved(Actor actor, ApplicationId application, Stage stage, List<ItemScore> items) {
        return items.isEmpty() ? Verdict.ALLOWED : saveSheet.save(actor, application, stage, items);
    }

    /** What was saved meanwhile is replaced by whoever says so, having seen it. */
    private static List<ItemScore> items(ItemFields fields) {
        return fields.codes("version").stream()
                .map(code -> new ItemScore(
                        code,
                        fields.choice("percent", code),
                        fields.text("strengths", code),
                        fields.text("improvements", code),
                        fields.text("question", code),
                        fields.text("reason", code),
                        fields.number(fields.text("over", code).isEmpty() ? "version" : "over", code),
                        null))
                .toList();
    }

    @PostMapping("/reviews/{application}/{stage:document|site}/sheet")
    ModelAndView give(Actor actor, Screen screen, @PathVariable ApplicationId application, @PathVariable String stage) {
        return Answer.to(
                screen,
                () -> giveSheet.give(actor, application, ReviewTime.stage(stage)),
                "/reviews/" + application.text() + "/" + stage + "?done=sheetGiven",
                () -> sheet(actor, application, stage));
    }

    @GetMapping("/sheets/{id}")
    ModelAndView given(Actor actor, @PathVariable SheetId id) {
        return Answer.page("assessments/sheet", readings.sheet(actor, id));
    }

    @PostMapping("/sheets/{id}/correction")
    ModelAndView correct(
            Actor actor, Screen screen, @PathVariable SheetId id, @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> allowCorrection.allow(actor, id, new SheetId(UUID.randomUUID()), reason),
                "/sheets/" + id.text() + "?done=correctionAllowed",
                () -> given(actor, id));
    }
}
