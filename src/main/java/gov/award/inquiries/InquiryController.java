package gov.award.inquiries;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.ComparisonForm;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperForm;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Inquiries of the office into an application, and what the applicant answers, online and on paper. */
@Controller
class InquiryController {

    private final InquiryReadings readings;
    private final OpenInquiry openInquiry;
    private final AnswerInquiry answerInquiry;
    private final CloseInquiry closeInquiry;
    private final RecordInquiryAnswer recordInquiryAnswer;
    private final CompareInquiryAnswer compareInquiryAnswer;
    private final Downloads downloads;

    InquiryController(
            InquiryReadings readings,
            OpenInquiry openInquiry,
            AnswerInquiry answerInquiry,
            CloseInquiry closeInquiry,
            RecordInquiryAnswer recordInquiryAnswer,
            CompareInquiryAnswer compareInquiryAnswer,
            Downloads downloads) {
        this.readings = readings;
        this.openInquiry = openInquiry;
        this.answerInquiry = answerInquiry;
        this.closeInquiry = closeInquiry;
        this.recordInquiryAnswer = recordInquiryAnswer;
        this.compareInquiryAnswer = compareInquiryAnswer;
        this.downloads = downloads;
    }

    @GetMapping("/applications/{id}/inquiries")
    ModelAndView page(Actor actor, @PathVariable ApplicationId id) {
        return Answer.page("inquiries/inquiries", readings.page(actor, id));
    }

    @PostMapping("/applications/{id}/inquiries")
    ModelAndView open(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @Valid OpenInquiry.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> openInquiry.open(actor, id, new InquiryId(UUID.randomUUID()), form),
                at(id) + "?done=inquiryOpened",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/inquiries/{inquiry}/answer")
    ModelAndView answer(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable InquiryId inquiry,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var files = sent == null
                ? List.<Upload>of()
                : sent.stream()
                        .filter(file -> !"".equals(file.getOriginalFilename()))
                        .map(Upload::of)
                        .toList();
        return Answer.to(
                screen,
                () -> answerInquiry.answer(actor, inquiry, text, files),
                at(id) + "?done=inquiryAnswered",
                () -> page(actor, id));
    }

    @PostMapping("/applications/{id}/inquiries/{inquiry}/closing")
    ModelAndView close(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId id,
            @PathVariable InquiryId inquiry,
            @Valid CloseInquiry.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> closeInquiry.close(actor, inquiry, form),
                at(id) + "?done=inquiryClosed",
                () -> page(actor, id));
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
                at(id) + "?done=answerOnPaperRecorded",
                () -> page(actor, id));
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
                at(id) + "?done=paperCompared",
                () -> page(actor, id));
    }

    @GetMapping("/applications/{id}/inquiries/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return downloads.download(actor, readings.file(actor, id, file));
    }

    private static String at(ApplicationId id) {
        return "/applications/" + id.text() + "/inquiries";
    }
}
