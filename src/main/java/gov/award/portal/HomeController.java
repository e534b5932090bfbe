package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    ModelAndView show(Actor actor, Screen screen) {
        if (screen.programme() == null) {
            return Answer.page("portal/not-set-up", "");
        }
        return Answer.page("portal/home", home.of(actor));
    }
}
