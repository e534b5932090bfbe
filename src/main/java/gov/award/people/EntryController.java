package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Verdict;
import gov.award.people.Attempts.Guard;
import gov.award.people.SetUp.FirstPerson;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one comes in: the set-up of an empty installation, and the registration of those who want to apply. */
@Controller
public class EntryController {

    private final SetUp setUp;
    private final SetUpCode code;
    private final Editions editions;
    private final RegisterApplicant registerApplicant;
    private final SignIn signIn;
    private final String zone;

    EntryController(
            SetUp setUp,
            SetUpCode code,
            Editions editions,
            RegisterApplicant registerApplicant,
            SignIn signIn,
            @Value("${award.zone:Asia/Shanghai}") String zone) {
        this.setUp = setUp;
        this.code = code;
        this.editions = editions;
        this.registerApplicant = registerApplicant;
        this.signIn = signIn;
        this.zone = zone;
    }

    /** The editions a programme can begin under. */
    public record SetUpPage(Map<String, String> editions) {}

    /** The first two accounts with their passwords, shown this once. */
    public record BegunPage(
            String administrator, String administratorPassword, String director, String directorPassword) {}

    record SetUpForm(
            @NotBlank String code,
            @NotBlank String edition,
            @NotBlank String administratorName,
            @NotBlank String administratorSignInName,
            @NotBlank String directorName,
            @NotBlank String directorSignInName) {}

    record RegistrationForm(
            @NotBlank String name,
            @NotBlank String signInName,
            @NotBlank String phone,
            @NotBlank String password,
            @NotBlank String repeated,
            @AssertTrue boolean truthful) {}

    @GetMapping("/set-up")
    ModelAndView setUp(Screen screen) {
        if (code.installed()) {
            throw new NotFound("set-up");
        }
        var choices = new LinkedHashMap<String, String>();
        editions.all()
                .forEach(edition -> choices.put(
                        edition.code(),
                        screen.t(
                                "people.setUp.edition.choice",
                                edition.title().in(screen.locale()),
                                edition.name(Name.GOVERNMENT, screen.locale()),
                                edition.issued())));
        return Answer.page("people/set-up", new SetUpPage(choices));
    }

    @PostMapping("/set-up")
    ModelAndView begin(HttpServletRequest request, Screen screen, @Valid SetUpForm form, BindingResult typed) {
        if (code.installed()) {
            throw new NotFound("set-up");
        }
        var administrator = first(form.administratorName(), form.administratorSignInName());
        var director = first(form.directorName(), form.directorSignInName());
        var answer = Answer.to(
                screen,
                typed,
                () -> signIn.guarded(Guard.SET_UP, request.getRemoteAddr())
                        .map(early -> Verdict.of(List.of(early)))
                        .orElseGet(() -> setUp.begin(
                                Actor.system(Role.SET_UP, new ProgrammeId(UUID.randomUUID())),
                                form.code(),
                                new Installation(form.edition(), zone),
                                administrator.get(),
                                director.get())),
                "/",
                () -> setUp(screen));
        return answer.getStatus() == HttpStatus.SEE_OTHER
                ? Answer.page(
                        "people/begun",
                        new BegunPage(
                                form.administratorSignInName(),
                                administrator.get().password().text(),
                                form.directorSignInName(),
                                director.get().password().text()))
                : answer;
    }

    @GetMapping("/sign-up")
    ModelAndView register(@RequestParam(defaultValue = "/") String next) {
        return Answer.page("people/register", Onward.own(next));
    }

    @PostMapping("/sign-up")
    ModelAndView register(
            HttpServletRequest request,
            Screen screen,
            @Valid RegistrationForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "/") String next) {
        if (!typed.hasErrors() && !form.password().equals(form.repeated())) {
            typed.rejectValue("repeated", "password.repeated");
        }
        return Answer.to(
                screen,
                typed,
                () -> signIn.guarded(Guard.REGISTRATION, request.getRemoteAddr())
                        .map(early -> Verdict.of(List.of(early)))
                        .orElseGet(() -> registerApplicant.register(
                                Actor.system(Role.SIGN_IN, screen.actor().requireProgramme()),
                                new PersonId(UUID.randomUUID()),
                                new NewAccount(form.name(), form.signInName(), form.phone(), ""),
                                form.password())),
                "/sign-in?done=registered&next=" + URLEncoder.encode(Onward.own(next), StandardCharsets.UTF_8),
                () -> register(next));
    }

    private static java.util.function.Supplier<FirstPerson> first(String name, String signInName) {
        var id = new PersonId(UUID.randomUUID());
        var password = IssuedPassword.random();
        return () -> new FirstPerson(id, new NewAccount(name, signInName, "", ""), password);
    }
}
