package gov.award.cultivation;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What units record of their work under article 9. */
@Controller
class CultivationController {

    private final CultivationReadings readings;
    private final RecordCultivation recordCultivation;
    private final ChangeCultivation changeCultivation;
    private final SupplementCultivation supplementCultivation;
    private final Downloads downloads;

    CultivationController(
            CultivationReadings readings,
            RecordCultivation recordCultivation,
            ChangeCultivation changeCultivation,
            SupplementCultivation supplementCultivation,
            Downloads downloads) {
        this.readings = readings;
        this.recordCultivation = recordCultivation;
        this.changeCultivation = changeCultivation;
        this.supplementCultivation = supplementCultivation;
        this.downloads = downloads;
    }

    @GetMapping("/cultivation")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page("cultivation/list", readings.list(actor, filter(unit, year, kind), PageRequest.of(page)));
    }

    @GetMapping("/cultivation/print")
    ModelAndView print(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind) {
        return Answer.page("cultivation/print", readings.print(actor, filter(unit, year, kind)));
    }

    @GetMapping("/cultivation/table")
    ResponseEntity<byte[]> table(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind) {
        var records = readings.print(actor, filter(unit, year, kind)).records();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cultivation.csv\"")
                .body(CultivationTable.of(screen, records));
    }

    @GetMapping("/cultivation/new")
    ModelAndView fresh(Actor actor) {
        return Answer.page("cultivation/new", readings.fresh(actor));
    }

    @PostMapping("/cultivation")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @RequestParam UnitId unit,
            @Valid CultivationForm form,
            BindingResult typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var id = new CultivationId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> recordCultivation.record(actor, id, unit, form, uploads(sent)),
                at(id) + "?done=cultivation.recorded",
                () -> fresh(actor));
    }

    @GetMapping("/cultivation/{id}")
    ModelAndView page(Actor actor, @PathVariable CultivationId id) {
        return Answer.page("cultivation/record", readings.page(actor, id));
    }

    @PostMapping("/cultivation/{id}")
    ModelAndView change(
            Actor actor,
            Screen screen,
            @PathVariable CultivationId id,
            @RequestParam int version,
            @Valid CultivationForm form,
            BindingResult typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        return Answer.to(
                screen,
                typed,
                () -> changeCultivation.change(actor, id, version, form, uploads(sent)),
                at(id) + "?done=cultivation.changed",
                () -> page(actor, id));
    }

    @PostMapping("/cultivation/{id}/supplements")
    ModelAndView supplement(
            Actor actor,
            Screen screen,
            @PathVariable CultivationId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        return Answer.to(
                screen,
                () -> supplementCultivation.supplement(actor, id, text, uploads(sent)),
                at(id) + "?done=cultivation.supplemented",
                () -> page(actor, id));
    }

    @GetMapping("/cultivation/{id}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable CultivationId id, @PathVariable AttachmentId file) {
        return downloads.download(actor, readings.file(actor, id, file));
    }

    private static List<Upload> uploads(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !"".equals(file.getOriginalFilename()))
                        .map(Upload::of)
                        .toList();
    }

    /** What cannot be meant leaves a question open, as an empty choice does. */
    private static CultivationFilter filter(String unit, String year, String kind) {
        return new CultivationFilter(
                unit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? new UnitId(UUID.fromString(unit)) : null,
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                Arrays.stream(CultivationKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null));
    }

    private static String at(CultivationId id) {
        return "/cultivation/" + id.text();
    }
}
