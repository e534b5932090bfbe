package gov.award.search;

import gov.award.acting.Actor;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search for applications. */
@Controller
class SearchController {

    /** Each application comes with excerpts. */
    private static final int A_PAGE = 20;

    private final SearchReadings readings;

    SearchController(SearchReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/search")
    ModelAndView search(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable RoundId round,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(name = "section", required = false) @Nullable Scope scope,
            @RequestParam(defaultValue = "1") int page) {
        var sought = new Sought(q, round, kind, scope);
        var typed = new MapBindingResult(Map.of("q", q), "search");
        var fault = sought.empty() ? null : sought.fault();
        if (fault != null) {
            typed.rejectValue("q", "search.fault." + fault.name(), new Object[] {fault.figure()}, null);
        }
        return Answer.shown(
                screen, typed, "search/search", readings.search(actor, sought, new PageRequest(page, A_PAGE)));
    }
}
