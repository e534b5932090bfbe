package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What the office records of the signed withdrawal of an applicant. */
@Controller
class WithdrawalOnPaperController {

    private final ApplicationReadings readings;
    private final RecordWithdrawal recordWithdrawal;
    private final CompareWithdrawal compareWithdrawal;

    WithdrawalOnPaperController(
            ApplicationReadings readings, RecordWithdrawal recordWithdrawal, CompareWithdrawal compareWithdrawal) {
        this.readings = readings;
        this.recordWithdrawal = recordWithdrawal;
        this.compareWithdrawal = compareWithdrawal;
    }

    @GetMapping("/applications/{id}/recorded-withdrawal")
    ModelAndView withdrawal(Actor actor, @PathVariable ApplicationId id) {
        var page = readings.overview(actor, id);
        if (!page.recordable() && page.withdrawals().isEmpty()) {
            throw new NotFound("withdrawal");
        }
        return Answer.page("applications/recorded-withdrawal", page);
    }

    @PostMapping("/applications/{id}/recorded-withdrawal")
    ModelAndView recordWithdrawal(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @Valid PaperForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> recordWithdrawal.record(actor, id, new PaperActId(UUID.randomUUID()), form, Upload.of(scan)),
                at(id) + "/recorded-withdrawal?done=withdrawalRecorded",
                () -> Answer.page("applications/recorded-withdrawal", readings.overview(actor, id)));
    }

    @PostMapping("/applications/{id}/recorded-withdrawal/{act}/comparison")
    ModelAndView compareWithdrawal(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable PaperActId act,
            @Valid ComparisonForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> compareWithdrawal.compare(actor, id, act, form.outcome(), form.reason()),
                at(id) + "/recorded-withdrawal?done=paperCompared",
                () -> Answer.page("applications/recorded-withdrawal", readings.overview(actor, id)));
    }

    private static String at(ApplicationId id) {
        return "/applications/" + id.text();
    }
}
