package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.applicants.ApplicantId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which conditions one would meet; nothing sent here is kept. */
@Controller
@RequestMapping("/public/rounds/{round}/self-check/{kind}")
class SelfCheckController {

    private final SelfCheck selfCheck;

    SelfCheckController(SelfCheck selfCheck) {
        this.selfCheck = selfCheck;
    }

    @GetMapping
    ModelAndView blank(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam(required = false) @Nullable ApplicantId applicant) {
        return Answer.page("applications/self-check", selfCheck.blank(actor, round, kind, applicant, screen.locale()));
    }

    @PostMapping
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable Kind kind,
            @RequestParam(required = false) @Nullable ApplicantId applicant,
            @Valid SelfCheckForm form,
            BindingResult typed,
            @RequestParam Map<String, String> sent) {
        return Answer.shown(
                screen,
                typed,
                "applications/self-check",
                selfCheck.checked(actor, round, kind, applicant, form, sent, screen.locale()));
    }
}
