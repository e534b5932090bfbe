package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
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

    private static final String VERSION = "version_";

    /** What stands for a number that no page offered, so that the rule answers and not the reader of forms. */
    private static final int UNREADABLE = -1;

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
        var items = items(sent);
        if (part) {
            var reasons = saveSheet.save(actor, application, in, items).reasons();
            var codes = items.stream().map(ItemScore::item).collect(Collectors.toSet());
            return Answer.page("assessments/saved", readings.saved(actor, application, in, codes, reasons));
        }
        return Answer.to(
                screen,
                () -> saveSheet.save(actor, application, in, items),
                "/reviews/" + application.text() + "/" + stage + "?done=sheetSaved",
                () -> sheet(actor, application, stage));
    }

    /** The items sent: the names of their fields end in their codes. */
    private static List<ItemScore> items(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(VERSION))
                .map(name -> name.substring(VERSION.length()))
                .map(code -> new ItemScore(
                        code,
                        sent.getOrDefault("percent_" + code, "").isBlank() ? null : number(sent, "percent_" + code),
                        text(sent, "strengths_" + code),
                        text(sent, "improvements_" + code),
                        text(sent, "question_" + code),
                        text(sent, "reason_" + code),
                        number(sent, VERSION + code),
                        null))
                .toList();
    }

    private static int number(Map<String, String> sent, String name) {
        var typed = sent.getOrDefault(name, "");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : UNREADABLE;
    }

    /** With its lines parted as the page counts them. */
    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip().replace("\r\n", "\n");
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
