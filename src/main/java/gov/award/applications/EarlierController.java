package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.forms.Section;
import gov.award.web.Answer;
import gov.award.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a section of one's working copy said before. */
@Controller
@RequestMapping("/applications/{id}/{section}/earlier")
class EarlierController {

    private final ApplicationReadings readings;
    private final RestoreSection restoreSection;

    EarlierController(ApplicationReadings readings, RestoreSection restoreSection) {
        this.readings = readings;
        this.restoreSection = restoreSection;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer below) {
        return Answer.page(
                "applications/earlier-versions",
                readings.earlier(actor, id, named(section), version, below, screen.locale()));
    }

    @PostMapping("/{version}/restoration")
    ModelAndView restore(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable String section,
            @PathVariable int version) {
        return Answer.to(
                screen,
                () -> restoreSection.restore(actor, id, named(section), version),
                "/applications/" + id.text() + "/" + section + "?done=sectionRestored",
                () -> list(actor, screen, id, section, null, null));
    }

    private static Section named(String path) {
        return Section.at(path).orElseThrow(() -> new NotFound("section"));
    }
}
