package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
    private final SaveItem saveItem;
    private final GiveSheet giveSheet;
    private final AllowCorrection allowCorrection;

    ReviewController(SheetReadings readings, SaveItem saveItem, GiveSheet giveSheet, AllowCorrection allowCorrection) {
        this.readings = readings;
        this.saveItem = saveItem;
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

    @PostMapping("/reviews/{application}/{stage:document|site}/items/{item}")
    ModelAndView saveItem(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable String stage,
            @PathVariable String item,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @Valid ItemForm form,
            BindingResult typed) {
        var in = ReviewTime.stage(stage);
        if (part) {
            var verdict = typed.hasErrors() ? null : saveItem.save(actor, application, in, item, form);
            return Answer.page("assessments/saved", readings.saved(actor, application, in, item, problem(verdict)));
        }
        return Answer.to(
                screen,
                typed,
                () -> saveItem.save(actor, application, in, item, form),
                "/reviews/" + application.text() + "/" + stage + "?done=itemSaved#" + SheetPage.anchorOf(item),
                () -> Answer.page(
                        "assessments/sheet",
                        readings.ownSheet(actor, application, in).failed(item)));
    }

    private static @Nullable String problem(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> "SHEET_ITEM_UNREADABLE";
            case Verdict.Allowed _ -> null;
            case Verdict.Refused refused -> refused.reasons().getFirst().rule();
            case Verdict.NeedsJustification asked -> asked.reasons().getFirst().rule();
        };
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
