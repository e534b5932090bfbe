package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.measures.Verdict;
import gov.award.people.OwnAccountReadings.OwnAccount;
import gov.award.people.Standing.Step;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: facts, password, sessions. */
@Controller
public class OwnAccountController {

    private final Standings standings;
    private final SignIn signIn;
    private final ChangePassword changePassword;
    private final OwnAccountReadings readings;
    private final OpenSessions sessions;

    OwnAccountController(
            Standings standings,
            SignIn signIn,
            ChangePassword changePassword,
            OwnAccountReadings readings,
            OpenSessions sessions) {
        this.standings = standings;
        this.signIn = signIn;
        this.changePassword = changePassword;
        this.readings = readings;
        this.sessions = sessions;
    }

    /** One's own account as shown to oneself. */
    public record AccountPage(OwnAccount account, List<OwnAccountReadings.OpenSession> sessions, boolean factorAsked) {}

    /** The form to change one's password; {@code forced} when nothing else is possible before. */
    public record PasswordPage(boolean forced, String next) {}

    record PasswordForm(
            @NotBlank String present,
            @NotBlank String wanted,
            @NotBlank String repeated,
            @Nullable String next) {}

    @GetMapping("/account")
    ModelAndView account(HttpServletRequest request, Actor actor) {
        if (actor.person() == null) {
            throw new NotFound("account");
        }
        var session = request.getSession(false);
        return Answer.page(
                "people/account",
                new AccountPage(
                        readings.account(actor),
                        readings.sessions(actor, session == null ? "" : session.getId()),
                        standings.asksForFactor()));
    }

    @PostMapping("/account/sessions/ending")
    ModelAndView endOthers(HttpServletRequest request, Actor actor) {
        if (actor.person() == null) {
            throw new NotFound("account");
        }
        var session = request.getSession(false);
        sessions.endAllBut(actor.requirePerson(), session == null ? "" : session.getId());
        return Answer.seeOther("/account?done=sessionsEnded");
    }

    @GetMapping("/sign-in/password")
    ModelAndView password(HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        var step = standings.next(request);
        return step == Step.PASSWORD || step == Step.NONE
                ? passwordPage(request, next)
                : Answer.seeOther(Onward.path(step, next));
    }

    @PostMapping("/sign-in/password")
    ModelAndView change(HttpServletRequest request, Screen screen, @Valid PasswordForm form, BindingResult typed) {
        var self = standings.self(request, Step.PASSWORD);
        var person = self.requirePerson();
        var session = SignedIn.of(request);
        var stamp = UUID.randomUUID();
        if (!typed.hasErrors() && !form.wanted().equals(form.repeated())) {
            typed.rejectValue("repeated", "password.repeated");
        }
        var answer = Answer.to(
                screen,
                typed,
                () -> signIn.guarded(person)
                        .map(early -> Verdict.of(List.of(early)))
                        .orElseGet(() -> changePassword.change(self, form.present(), form.wanted(), stamp)),
                "/",
                () -> passwordPage(request, form.next()));
        if (answer.getStatus() != HttpStatus.SEE_OTHER || session == null) {
            return answer;
        }
        signIn.right(person);
        new SignedIn(person, stamp, session.factor()).begin(request);
        sessions.endAllBut(person, request.getSession().getId());
        var step = standings.nextAnew(request);
        return Answer.seeOther(
                step == Step.NONE && form.next() == null
                        ? "/account?done=passwordChanged"
                        : Onward.path(step, form.next()));
    }

    private ModelAndView passwordPage(HttpServletRequest request, @Nullable String next) {
        return Answer.page(
                "people/password",
                new PasswordPage(standings.next(request) == Step.PASSWORD, next == null ? "" : Onward.own(next)));
    }
}
