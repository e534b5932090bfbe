package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.files.Upload;
import gov.award.imports.PreviewPage.Show;
import gov.award.spreadsheets.Exports;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files brought into a register: the template, the file, its rows, their entry. */
@Controller
class ImportController {

    private final ImportReadings readings;
    private final ReceiveSheet receiveSheet;
    private final CarryOutImport carryOutImport;
    private final DropImport dropImport;
    private final Exports exports;

    ImportController(
            ImportReadings readings,
            ReceiveSheet receiveSheet,
            CarryOutImport carryOutImport,
            DropImport dropImport,
            Exports exports) {
        this.readings = readings;
        this.receiveSheet = receiveSheet;
        this.carryOutImport = carryOutImport;
        this.dropImport = dropImport;
        this.exports = exports;
    }

    @GetMapping("/imports/{target}")
    ModelAndView start(Actor actor, @PathVariable String target, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("imports/start", readings.start(actor, target, PageRequest.of(page)));
    }

    @GetMapping("/imports/{target}/template")
    ResponseEntity<Resource> template(Actor actor, Screen screen, @PathVariable String target) {
        return exports.template(screen, readings.table(actor, target));
    }

    @PostMapping("/imports/{target}")
    ModelAndView receive(
            Actor actor,
            Screen screen,
            @PathVariable String target,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            @RequestParam(required = false) @Nullable MultipartFile proof) {
        var id = new ImportId(UUID.randomUUID());
        return Answer.to(
                screen,
                () -> receiveSheet.receive(actor, target, id, Upload.of(sheet), Upload.of(proof)),
                "/imports/" + target + "/" + id.text(),
                () -> start(actor, target, 1));
    }

    @GetMapping("/imports/{target}/{id}")
    ModelAndView preview(
            Actor actor,
            @PathVariable String target,
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable Show show,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page("imports/preview", readings.preview(actor, target, id, show, PageRequest.of(page)));
    }

    @PostMapping("/imports/{target}/{id}/confirmation")
    ModelAndView carryOut(Actor actor, Screen screen, @PathVariable String target, @PathVariable ImportId id) {
        var slips = new ArrayList<Slip>();
        var answer = Answer.to(
                screen,
                () -> carryOutImport.carryOut(actor, target, id, slips::add),
                "/imports/" + target + "/" + id.text() + "?done=imported",
                () -> preview(actor, target, id, null, 1));
        if (answer.getStatus() != HttpStatus.SEE_OTHER || slips.isEmpty()) {
            return answer;
        }
        var page = readings.start(actor, target, PageRequest.of(1));
        return Answer.page("imports/slips", new SlipsPage(page.table(), page.address(), slips));
    }

    @PostMapping("/imports/{target}/{id}/removal")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable String target, @PathVariable ImportId id) {
        return Answer.to(
                screen,
                () -> dropImport.drop(actor, target, id),
                "/imports/" + target + "?done=importDropped",
                () -> preview(actor, target, id, null, 1));
    }
}
