package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.web.Answer;
import gov.award.web.Screen;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 条款对照: each provision beside what carries it out. */
@Controller
class MeasuresController {

    private final Editions editions;
    private final Trace trace;
    private final OfficialTexts texts;
    private final LoadOfficialText loadOfficialText;

    MeasuresController(Editions editions, Trace trace, OfficialTexts texts, LoadOfficialText loadOfficialText) {
        this.editions = editions;
        this.trace = trace;
        this.texts = texts;
        this.loadOfficialText = loadOfficialText;
    }

    @GetMapping("/public/measures")
    ModelAndView show(Screen screen, @RequestParam(name = "edition", required = false) @Nullable String code) {
        var edition = Optional.ofNullable(code).flatMap(editions::find).orElseGet(() -> edition(screen));
        var loaded = screen.programme() == null
                ? null
                : texts.newest(screen.actor(), edition.code()).orElse(null);
        var shown = new HashSet<Integer>();
        var rows = edition.inOrder().stream()
                .map(clause -> new MeasuresPage.Row(
                        clause,
                        trace.carriedBy(clause.provision()),
                        MeasuresPage.figures(edition, clause.provision()),
                        loaded == null || !shown.add(clause.article().number())
                                ? null
                                : loaded.articles().get(clause.article().number())))
                .toList();
        return Answer.page("portal/measures", new MeasuresPage(edition, rows, loaded == null ? null : loaded.source()));
    }

    @PostMapping("/measures/text")
    ModelAndView load(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable MultipartFile text) {
        InputStreamSource content = text == null ? InputStream::nullInputStream : text;
        return Answer.to(
                screen,
                () -> loadOfficialText.load(
                        actor, UUID.randomUUID(), edition(screen).code(), source, content),
                "/public/measures?done=officialText",
                () -> show(screen, null));
    }

    private Edition edition(Screen screen) {
        var programme = screen.programme();
        return programme == null ? editions.all().getFirst() : editions.byCode(programme.edition());
    }
}
