package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Arrivals;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where anyone complains or objects, and follows it by the receipt code. */
@Controller
@RequestMapping("/public/complaints")
class PublicComplaintController {

    private final PublicComplaints readings;
    private final TryComplaint tryComplaint;
    private final FileComplaint fileComplaint;
    private final Arrivals arrivals;

    PublicComplaintController(
            PublicComplaints readings, TryComplaint tryComplaint, FileComplaint fileComplaint, Arrivals arrivals) {
        this.readings = readings;
        this.tryComplaint = tryComplaint;
        this.fileComplaint = fileComplaint;
        this.arrivals = arrivals;
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return form(actor, UUID.randomUUID());
    }

    @PostMapping("/new")
    ModelAndView file(
            Actor actor,
            Screen screen,
            HttpServletRequest request,
            @RequestParam("id") UUID sent,
            @Valid ComplaintForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence) {
        var id = ComplaintId.of(sent);
        var code = ReceiptCode.random();
        var anyone = Actor.system(Role.PUBLIC, actor.requireProgramme());
        if (!typed.hasErrors()) {
            var verdict = tryComplaint.count(anyone, id, request.getRemoteAddr());
            if (verdict instanceof Verdict.Allowed) {
                var files = uploads(evidence);
                if (files.size() <= ComplaintRules.MOST_FILES) {
                    files.forEach(arrivals::examine);
                }
                verdict = fileComplaint.file(anyone, id, code, form, files);
            }
            if (verdict instanceof Verdict.Allowed) {
                // Not on to another address: the code would have to be kept somewhere to be shown there.
                return Answer.page("objections/receipt", new ComplaintPages.Receipt(code.text(), false, id));
            }
            var outcome = verdict;
            return Answer.to(screen, typed, () -> outcome, "/", () -> form(actor, sent));
        }
        return Answer.to(screen, typed, () -> Verdict.ALLOWED, "/", () -> form(actor, sent));
    }

    @GetMapping("/status")
    ModelAndView status() {
        return Answer.page("objections/status", new ComplaintPages.StatusPage(null, false));
    }

    /** The code goes in the body of a request, so that it stands in no log and no history. */
    @PostMapping("/status")
    ModelAndView status(Actor actor, @RequestParam String code) {
        var found = readings.status(actor, ReceiptCode.typed(code)).orElse(null);
        var page = Answer.page("objections/status", new ComplaintPages.StatusPage(found, found == null));
        page.setStatus(found == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private ModelAndView form(Actor actor, UUID id) {
        return Answer.page("objections/complain", readings.form(actor, id));
    }

    static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).map(Upload::of).toList();
    }
}
