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

/** What the office records from signed papers of an applicant: its withdrawal, and its answers to inquiries. */
@Controller
class PaperActController {

    private final ApplicationReadings readings;
    private final InquiryReadings inquiries;
    private final RecordWithdrawal recordWithdrawal;
    private final CompareWithdrawal compareWithdrawal;
    private final RecordInquiryAnswer recordInquiryAnswer;
    private final CompareInquiryAnswer compareInquiryAnswer;

    PaperActController(
            ApplicationReadings readings,
            InquiryReadings inquiries,
            RecordWithdrawal recordWithdrawal,
            CompareWithdrawal compareWithdrawal,
            RecordInquiryAnswer recordInquiryAnswer,
            CompareInquiryAnswer compareInquiryAnswer) {
        this.readings = readings;
        this.inquiries = inquiries;
        this.recordWithdrawal = recordWithdrawal;
        this.compareWithdrawal = compareWithdrawal;
        this.recordInquiryAnswer = recordInquiryAnswer;
        this.compareInquiryAnswer = compareInquiryAnswer;
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

    @PostMapping("/applications/{id}/inquiries/{inquiry}/recorded-answer")
    ModelAndView recordAnswer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable InquiryId inquiry,
            @Valid PaperForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> recordInquiryAnswer.record(
                        actor, inquiry, new PaperActId(UUID.randomUUID()), form, Upload.of(scan)),
                at(id) + "/inquiries?done=answerOnPaperRecorded",
                () -> Answer.page("applications/inquiries", inquiries.page(actor, id)));
    }

    @PostMapping("/applications/{id}/inquiries/{inquiry}/recorded-answer/{act}/comparison")
    ModelAndView compareAnswer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable InquiryId inquiry,
            @PathVariable PaperActId act,
            @Valid ComparisonForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> compareInquiryAnswer.compare(actor, inquiry, act, form.outcome(), form.reason()),
                at(id) + "/inquiries?done=paperCompared",
                () -> Answer.page("applications/inquiries", inquiries.page(actor, id)));
    }

    private static String at(ApplicationId id) {
        return "/applications/" + id.text();
    }
}
