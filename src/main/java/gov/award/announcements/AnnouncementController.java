package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
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

/** The announcement of a round, its proofs, an extension of the deadline, and the end of the application time. */
@Controller
@RequestMapping("/rounds/{id}")
class AnnouncementController {

    private final AnnouncementReadings readings;
    private final DraftAnnouncement draftAnnouncement;
    private final RecordChannel recordChannel;
    private final WithdrawChannel withdrawChannel;
    private final AnnounceRound announceRound;
    private final ExtendDeadline extendDeadline;
    private final CloseApplications closeApplications;
    private final Downloads downloads;

    AnnouncementController(
            AnnouncementReadings readings,
            DraftAnnouncement draftAnnouncement,
            RecordChannel recordChannel,
            WithdrawChannel withdrawChannel,
            AnnounceRound announceRound,
            ExtendDeadline extendDeadline,
            CloseApplications closeApplications,
            Downloads downloads) {
        this.readings = readings;
        this.draftAnnouncement = draftAnnouncement;
        this.recordChannel = recordChannel;
        this.withdrawChannel = withdrawChannel;
        this.announceRound = announceRound;
        this.extendDeadline = extendDeadline;
        this.closeApplications = closeApplications;
        this.downloads = downloads;
    }

    @GetMapping("/announcement")
    ModelAndView page(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.page("announcements/announcement", readings.announcing(actor, id, screen.locale()));
    }

    @PostMapping("/announcement")
    ModelAndView draft(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid AnnouncementForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> draftAnnouncement.draft(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=announcementDrafted",
                () -> page(actor, screen, id));
    }

    @PostMapping("/announcement/channels")
    ModelAndView channel(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid RecordChannel.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile capture) {
        return Answer.to(
                screen,
                typed,
                () -> recordChannel.add(actor, id, UUID.randomUUID(), form, Upload.chosen(capture)),
                path(id) + "?done=channelRecorded",
                () -> page(actor, screen, id));
    }

    @GetMapping("/announcement/channels/{channel}")
    ResponseEntity<Resource> capture(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID channel) {
        var proof = readings.announcing(actor, id, screen.locale()).proofs().stream()
                .filter(each -> each.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> new NotFound("channel"));
        return downloads.view(actor, new AttachmentId(proof.capture()));
    }

    @PostMapping("/announcement/channels/{channel}/withdrawal")
    ModelAndView withdraw(Actor actor, Screen screen, @PathVariable RoundId id, @PathVariable UUID channel) {
        return Answer.to(
                screen,
                () -> withdrawChannel.withdraw(actor, id, channel),
                path(id) + "?done=channelWithdrawn",
                () -> page(actor, screen, id));
    }

    @PostMapping("/announcement/issue")
    ModelAndView announce(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String justification) {
        return Answer.to(
                screen,
                () -> announceRound.announce(actor, id, new PaperId(UUID.randomUUID()), justification),
                "/rounds/" + id.value() + "?done=roundAnnounced",
                () -> page(actor, screen, id));
    }

    @PostMapping("/announcement/extension")
    ModelAndView extend(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> extendDeadline.extend(actor, id, new PaperId(UUID.randomUUID())),
                "/rounds/" + id.value() + "?done=deadlineExtended",
                () -> page(actor, screen, id));
    }

    @PostMapping("/application-closing")
    ModelAndView close(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> closeApplications.close(actor, id),
                "/rounds/" + id.value() + "?done=applicationsClosed",
                () -> page(actor, screen, id));
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.value() + "/announcement";
    }
}
