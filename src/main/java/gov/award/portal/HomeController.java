package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    ModelAndView show(Actor actor, Screen screen, @RequestParam(defaultValue = "1") int page) {
        if (screen.programme() == null) {
            return Answer.page("portal/not-set-up", "");
        }
        return Answer.page("portal/home", home.of(actor, PageRequest.of(page)));
    }
}
