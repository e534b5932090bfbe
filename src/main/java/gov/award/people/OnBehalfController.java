package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Turning from the office's work to entering what was handed in on paper, and back. */
@Controller
class OnBehalfController {

    private final EnterOnBehalf enterOnBehalf;
    private final LeaveOnBehalf leaveOnBehalf;

    OnBehalfController(EnterOnBehalf enterOnBehalf, LeaveOnBehalf leaveOnBehalf) {
        this.enterOnBehalf = enterOnBehalf;
        this.leaveOnBehalf = leaveOnBehalf;
    }

    @PostMapping("/on-behalf")
    ModelAndView enter(HttpServletRequest request, Actor actor) {
        // Pressed twice, or in another window, it is entered already.
        if (actor.is(Role.ON_BEHALF) || enterOnBehalf.enter(actor) instanceof Verdict.Allowed) {
            SignedIn.actOnBehalf(request, true);
        }
        return Answer.seeOther("/applications?done=onBehalf");
    }

    @PostMapping("/on-behalf/ending")
    ModelAndView leave(HttpServletRequest request, Actor actor) {
        if (!actor.is(Role.OFFICE) && leaveOnBehalf.leave(actor) instanceof Verdict.Allowed) {
            SignedIn.actOnBehalf(request, false);
        }
        return Answer.seeOther("/");
    }
}
