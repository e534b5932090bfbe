package gov.award.portal;

import gov.award.measures.Editions;
import gov.award.web.Answer;
import gov.award.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 条款对照: each provision beside what carries it out. */
@Controller
class MeasuresController {

    private final Editions editions;
    private final Trace trace;

    MeasuresController(Editions editions, Trace trace) {
        this.editions = editions;
        this.trace = trace;
    }

    @GetMapping("/public/measures")
    ModelAndView show(Screen screen) {
        var programme = screen.programme();
        var edition = programme == null ? editions.all().getFirst() : editions.byCode(programme.edition());
        var rows = edition.inOrder().stream()
                .map(clause -> new MeasuresPage.Row(
                        clause, trace.carriedBy(clause.provision()), MeasuresPage.figures(edition, clause.provision())))
                .toList();
        return Answer.page("portal/measures", new MeasuresPage(edition, rows));
    }
}
