package gov.award.people;

import gov.award.measures.Verdict;
import gov.award.people.Standing.SecondFactor;
import gov.award.people.Standing.Step;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Showing the second factor at sign-in, and tying one to the account. */
@Controller
public class FactorController {

    private static final String SECRET = "enrolment";
    private static final int RECOVERY_CODES = 10;

    private final SignIn signIn;
    private final Standings standings;
    private final EnrolFactor enrolFactor;
    private final Accounts accounts;

    FactorController(SignIn signIn, Standings standings, EnrolFactor enrolFactor, Accounts accounts) {
        this.signIn = signIn;
        this.standings = standings;
        this.enrolFactor = enrolFactor;
        this.accounts = accounts;
    }

    /** Where to go once the code was right. */
    public record FactorPage(String next) {}

    /** What an authenticator app needs, as a square code and in letters. */
    public record EnrolmentPage(SquareCode code, String secret, String next) {}

    /** Recovery codes, shown this once. */
    public record RecoveryPage(List<String> codes, String next) {}

    record FactorForm(@NotBlank String code, @Nullable String next) {}

    record EnrolmentForm(
            @NotBlank String password,
            @NotBlank String code,
            @Nullable String next) {}

    @GetMapping("/sign-in/factor")
    ModelAndView factor(HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        var step = standings.next(request);
        return step == Step.FACTOR
                ? Answer.page("people/factor", new FactorPage(Onward.own(next)))
                : Answer.seeOther(Onward.path(step, next));
    }

    @PostMapping("/sign-in/factor")
    ModelAndView show(HttpServletRequest request, Screen screen, @Valid FactorForm form, BindingResult typed) {
        var session = SignedIn.of(request);
        var step = standings.next(request);
        if (session == null || step != Step.FACTOR) {
            return Answer.seeOther(Onward.path(step, form.next()));
        }
        var verdict = typed.hasErrors()
                ? Verdict.ALLOWED
                : signIn.withFactor(session.person(), form.code(), request.getRemoteAddr());
        if (!typed.hasErrors() && verdict instanceof Verdict.Allowed) {
            new SignedIn(session.person(), session.stamp(), SecondFactor.ON).begin(request);
            return Answer.seeOther(Onward.path(standings.nextAnew(request), form.next()));
        }
        return Answer.to(
                screen,
                typed,
                () -> verdict,
                "/",
                () -> Answer.page("people/factor", new FactorPage(Onward.own(form.next()))));
    }

    @GetMapping("/sign-in/enrolment")
    ModelAndView enrolment(
            HttpServletRequest request, Screen screen, @RequestParam(required = false) @Nullable String next) {
        var step = standings.next(request);
        return step == Step.ENROL || step == Step.NONE
                ? enrolmentPage(request, screen, next)
                : Answer.seeOther(Onward.path(step, next));
    }

    @PostMapping("/sign-in/enrolment")
    ModelAndView enrol(HttpServletRequest request, Screen screen, @Valid EnrolmentForm form, BindingResult typed) {
        var self = standings.self(request, Step.ENROL);
        var person = self.requirePerson();
        var secret = secret(request);
        var codes =
                Stream.generate(() -> Secrets.readable(3)).limit(RECOVERY_CODES).toList();
        var stamp = UUID.randomUUID();
        var answer = Answer.to(
                screen,
                typed,
                () -> signIn.guarded(person)
                        .map(early -> Verdict.of(List.of(early)))
                        .orElseGet(() -> enrolFactor.enrol(self, form.password(), secret, form.code(), codes, stamp)),
                "/",
                () -> enrolmentPage(request, screen, form.next()));
        if (answer.getStatus() != HttpStatus.SEE_OTHER) {
            return answer;
        }
        signIn.right(person);
        new SignedIn(person, stamp, SecondFactor.ON).begin(request);
        return Answer.page(
                "people/recovery", new RecoveryPage(codes, Onward.path(standings.nextAnew(request), form.next())));
    }

    private ModelAndView enrolmentPage(HttpServletRequest request, Screen screen, @Nullable String next) {
        var secret = secret(request);
        var label = standings.self(request, Step.ENROL).name();
        return Answer.page(
                "people/enrolment",
                new EnrolmentPage(
                        SquareCode.of(TimeCode.address(screen.awardName(), label, secret)),
                        secret.replaceAll("(.{4})", "$1 ").strip(),
                        Onward.own(next)));
    }

    /** Kept encrypted in the session until the app has shown that it knows it. */
    private String secret(HttpServletRequest request) {
        var session = request.getSession(true);
        if (session.getAttribute(SECRET) instanceof String kept) {
            return accounts.open(Accounts.FACTOR, kept);
        }
        var secret = TimeCode.newSecret();
        session.setAttribute(SECRET, accounts.sealed(Accounts.FACTOR, secret));
        return secret;
    }
}
