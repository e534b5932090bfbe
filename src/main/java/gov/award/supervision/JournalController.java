package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.VerifyJournal;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the discipline inspection oversees: rounds, lateness, the journal and its verification. */
@Controller
@RequestMapping("/supervision")
class JournalController {

    private final Cockpit cockpit;
    private final JournalReadings journal;
    private final VerifyJournal verifyJournal;

    JournalController(Cockpit cockpit, JournalReadings journal, VerifyJournal verifyJournal) {
        this.cockpit = cockpit;
        this.journal = journal;
        this.verifyJournal = verifyJournal;
    }

    @GetMapping
    ModelAndView cockpit(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("supervision/cockpit", cockpit.read(actor, PageRequest.of(page)));
    }

    @GetMapping("/journal")
    ModelAndView search(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new JournalFilter(kind.strip(), act.strip(), person.strip(), subject, from, to);
        return Answer.page(
                "supervision/journal", new JournalPage(journal.search(actor, filter, PageRequest.of(page)), filter));
    }

    @GetMapping("/verification")
    ModelAndView verification(Actor actor) {
        if (!actor.is(Role.SUPERVISOR)) {
            throw new NotFound("verification");
        }
        return Answer.page("supervision/verification", new VerificationPage(null));
    }

    /** The result is the answer: it holds for this moment only and changes nothing. */
    @PostMapping("/verification")
    ModelAndView verify(Actor actor, Screen screen, @Valid PrintedForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return Answer.to(
                    screen,
                    typed,
                    () -> {
                        throw new IllegalStateException("not read");
                    },
                    "/supervision/verification",
                    () -> verification(actor));
        }
        var result = form.given()
                ? verifyJournal.against(
                        actor,
                        new VerifyJournal.Printed(
                                Objects.requireNonNull(form.position()),
                                Objects.requireNonNull(form.link()).toLowerCase(Locale.ROOT)))
                : verifyJournal.run(actor);
        return Answer.page("supervision/verification", new VerificationPage(result));
    }

    @GetMapping("/anchors/{day}")
    ModelAndView anchor(Actor actor, @PathVariable LocalDate day) {
        return Answer.page("supervision/anchor", cockpit.anchor(actor, day));
    }
}
