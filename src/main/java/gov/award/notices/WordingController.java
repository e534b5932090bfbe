package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.measures.Verdict;
import gov.award.notices.Wording.Filled;
import gov.award.notices.Wordings.Version;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The wordings of messages, in the inbox and out of the system. */
@Controller
public class WordingController {

    private final Wordings wordings;
    private final ChooseWording chooseWording;
    private final Composer composer;
    private final Courier courier;

    WordingController(Wordings wordings, ChooseWording chooseWording, Composer composer, Courier courier) {
        this.wordings = wordings;
        this.chooseWording = chooseWording;
        this.composer = composer;
        this.courier = courier;
    }

    /** Every kind, and which channels are set up. */
    public record WordingsPage(List<Wordings.Line> lines, Set<Channel> channels) {}

    /**
     * One wording with its versions.
     *
     * @param version of the wording in force, 0 where it never was changed
     * @param preview what was typed, filled in with samples
     */
    public record WordingPage(
            String kind,
            Medium medium,
            int version,
            Wording wording,
            boolean own,
            List<Version> versions,
            List<Placeholder> placeholders,
            Set<Placeholder> required,
            Filled preview) {

        public String path() {
            return "/notices/wordings/" + kind + "/" + medium.text();
        }
    }

    record WordingForm(
            @NotNull Integer seen,
            @Nullable @Size(max = 200) String subject,
            @NotBlank @Size(max = Wording.MAIL_LENGTH) String body) {

        Wording wording() {
            return new Wording(
                    subject == null ? "" : subject.strip(), body.strip().replace("\r\n", "\n"));
        }
    }

    @GetMapping("/notices/wordings")
    ModelAndView list(Actor actor) {
        return Answer.page("notices/wordings", new WordingsPage(wordings.list(actor), courier.channels()));
    }

    @GetMapping("/notices/wordings/{kind}/{medium}")
    ModelAndView wording(Actor actor, Screen screen, @PathVariable String kind, @PathVariable String medium) {
        var wanted = Medium.of(medium);
        var versions = wordings.versions(actor, kind, wanted);
        var wording = wordings.of(versions, kind, wanted);
        return page(screen, kind, wanted, versions, wording);
    }

    @PostMapping("/notices/wordings/{kind}/{medium}")
    ModelAndView choose(
            Actor actor,
            Screen screen,
            @PathVariable String kind,
            @PathVariable String medium,
            @Valid WordingForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> chooseWording.choose(actor, kind, Medium.of(medium), form.seen(), form.wording()),
                "/notices/wordings/" + kind + "/" + medium + "?done=wordingChosen",
                () -> wording(actor, screen, kind, medium));
    }

    /** Shows what was typed as it would be sent; saves nothing. */
    @PostMapping("/notices/wordings/{kind}/{medium}/preview")
    ModelAndView preview(
            Actor actor,
            Screen screen,
            @PathVariable String kind,
            @PathVariable String medium,
            @Valid WordingForm form,
            BindingResult typed) {
        var wanted = Medium.of(medium);
        var versions = wordings.versions(actor, kind, wanted);
        var verdict =
                typed.hasErrors() ? Verdict.ALLOWED : Verdict.of(form.wording().faults(kind, wanted));
        if (typed.hasErrors() || !(verdict instanceof Verdict.Allowed)) {
            return Answer.to(screen, typed, () -> verdict, "", () -> wording(actor, screen, kind, medium));
        }
        return page(screen, kind, wanted, versions, form.wording());
    }

    @PostMapping("/notices/wordings/{kind}/{medium}/default")
    ModelAndView revert(
            Actor actor,
            Screen screen,
            @PathVariable String kind,
            @PathVariable String medium,
            @RequestParam int seen) {
        return Answer.to(
                screen,
                () -> chooseWording.choose(actor, kind, Medium.of(medium), seen, null),
                "/notices/wordings/" + kind + "/" + medium + "?done=wordingReverted",
                () -> wording(actor, screen, kind, medium));
    }

    private ModelAndView page(Screen screen, String kind, Medium medium, List<Version> versions, Wording wording) {
        var latest = versions.stream().findFirst();
        return Answer.page(
                "notices/wording",
                new WordingPage(
                        kind,
                        medium,
                        latest.map(Version::version).orElse(0),
                        wording,
                        latest.map(Version::own).orElse(true),
                        versions,
                        List.copyOf(Placeholder.of(kind, medium)),
                        Placeholder.required(kind, medium),
                        wording.fill(composer.sample(screen.awardName(), kind, screen.t(kind, "…", "…", "…", "…")))));
    }
}
