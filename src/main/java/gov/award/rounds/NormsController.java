package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.committee.MatterId;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The working norms and the scoring scheme of a round, and their way to the committee. */
@Controller
@RequestMapping("/rounds/{id}")
class NormsController {

    private final NormReadings readings;
    private final DraftNorm draftNorm;
    private final DraftScheme draftScheme;
    private final PutNorms putNorms;
    private final Downloads downloads;

    NormsController(
            NormReadings readings,
            DraftNorm draftNorm,
            DraftScheme draftScheme,
            PutNorms putNorms,
            Downloads downloads) {
        this.readings = readings;
        this.draftNorm = draftNorm;
        this.draftScheme = draftScheme;
        this.putNorms = putNorms;
        this.downloads = downloads;
    }

    @GetMapping("/norms")
    ModelAndView list(Actor actor, @PathVariable RoundId id) {
        return Answer.page("rounds/norms", readings.list(actor, id));
    }

    @GetMapping("/norms/{kind}")
    ModelAndView norm(Actor actor, @PathVariable RoundId id, @PathVariable NormKind kind) {
        return Answer.page("rounds/norm", readings.norm(actor, id, kind));
    }

    @PostMapping("/norms")
    ModelAndView draft(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid DraftNorm.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return Answer.to(
                screen,
                typed,
                () -> draftNorm.draft(actor, id, UUID.randomUUID(), form, Upload.chosen(file)),
                page(id) + "/norms?done=normDrafted",
                () -> norm(actor, id, Objects.requireNonNullElse(form.kind(), NormKind.CRITERIA)));
    }

    @PostMapping("/norms/submission")
    ModelAndView put(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid PutNorms.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> putNorms.put(actor, id, new MatterId(UUID.randomUUID()), form),
                page(id) + "/norms?done=normsPut",
                () -> list(actor, id));
    }

    @GetMapping("/norms/{kind}/files/{norm}")
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable RoundId id, @PathVariable NormKind kind, @PathVariable UUID norm) {
        var attachment = readings.norm(actor, id, kind).versions().stream()
                .filter(version -> version.id().equals(norm))
                .map(NormVersion::attachment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment"));
        return downloads.view(actor, new AttachmentId(Objects.requireNonNull(attachment)));
    }

    @GetMapping("/scheme")
    ModelAndView scheme(Actor actor, @PathVariable RoundId id) {
        return Answer.page("rounds/scheme", readings.scheme(actor, id));
    }

    @PostMapping("/scheme")
    ModelAndView scheme(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid SchemeForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> draftScheme.draft(actor, id, UUID.randomUUID(), form),
                page(id) + "/scheme?done=schemeDrafted",
                () -> scheme(actor, id));
    }

    private static String page(RoundId id) {
        return "/rounds/" + id.value();
    }
}
