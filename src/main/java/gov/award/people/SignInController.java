package gov.award.people;

import gov.award.measures.Verdict;
import gov.award.people.DemoAccounts.DemoAccount;
import gov.award.people.SignIn.Outcome;
import gov.award.people.Standing.SecondFactor;
import gov.award.people.Standing.Step;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sign-in by name and password, and sign-out. */
@Controller
public class SignInController {

    private final SignIn signIn;
    private final Standings standings;
    private final ObjectProvider<DemoAccounts> demo;

    SignInController(SignIn signIn, Standings standings, ObjectProvider<DemoAccounts> demo) {
        this.signIn = signIn;
        this.standings = standings;
        this.demo = demo;
    }

    /** What the sign-in page shows. */
    public record SignInPage(String next, List<DemoAccount> demo) {}

    record SignInForm(
            @NotBlank String signInName,
            @NotBlank String password,
            @Nullable String next) {}

    @GetMapping("/sign-in")
    ModelAndView page(
            HttpServletRequest request, Screen screen, @RequestParam(required = false) @Nullable String next) {
        var step = standings.next(request);
        return step == Step.SIGN_IN ? page(screen, next) : Answer.seeOther(Onward.path(step, next));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request, Screen screen, @Valid SignInForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return Answer.to(screen, typed, () -> Verdict.ALLOWED, "/", () -> page(screen, form.next()));
        }
        return switch (signIn.withPassword(form.signInName(), form.password(), request.getRemoteAddr())) {
            case Outcome.Refused refused ->
                Answer.to(screen, () -> Verdict.of(List.of(refused.reason())), "/", () -> page(screen, form.next()));
            case Outcome.Known known -> {
                new SignedIn(known.person(), known.stamp(), SecondFactor.OFF).begin(request);
                yield Answer.seeOther(Onward.path(standings.nextAnew(request), form.next()));
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        var session = SignedIn.of(request);
        if (session != null) {
            signIn.signedOut(session.person(), request.getRemoteAddr());
        }
        var kept = request.getSession(false);
        if (kept != null) {
            kept.invalidate();
        }
        return Answer.seeOther("/?done=signedOut");
    }

    @GetMapping("/sign-in/forgotten")
    ModelAndView forgotten(Screen screen) {
        return Answer.page("people/forgotten", screen.awardName());
    }

    private ModelAndView page(Screen screen, @Nullable String next) {
        var accounts = screen.demo()
                ? demo.stream()
                        .flatMap(all -> all.accounts(screen.locale()).stream())
                        .toList()
                : List.<DemoAccount>of();
        return Answer.page("people/sign-in", new SignInPage(Onward.own(next), accounts));
    }
}
