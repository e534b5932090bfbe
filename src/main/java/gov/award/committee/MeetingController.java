package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.web.Answer;
import gov.award.web.Chosen;
import gov.award.web.PageRequest;
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
import org.springframework.web.servlet.ModelAndView;

/** Meetings of the committee: their preparation by the office and their end. */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final PrepareMeeting prepareMeeting;
    private final SetAgenda setAgenda;
    private final OpenMeeting openMeeting;
    private final CloseMeeting closeMeeting;
    private final Downloads downloads;

    MeetingController(
            Meetings meetings,
            PrepareMeeting prepareMeeting,
            SetAgenda setAgenda,
            OpenMeeting openMeeting,
            CloseMeeting closeMeeting,
            Downloads downloads) {
        this.meetings = meetings;
        this.prepareMeeting = prepareMeeting;
        this.setAgenda = setAgenda;
        this.openMeeting = openMeeting;
        this.closeMeeting = closeMeeting;
        this.downloads = downloads;
    }

    @GetMapping("/meetings")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("committee/meetings", meetings.list(actor, PageRequest.of(page)));
    }

    @PostMapping("/meetings")
    ModelAndView prepare(Actor actor, Screen screen, @Valid MeetingForm form, BindingResult typed) {
        var id = new MeetingId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> prepareMeeting.prepare(actor, id, form),
                "/meetings/" + id.value() + "?done=meetingPrepared",
                () -> list(actor, 1));
    }

    @GetMapping("/meetings/{id}")
    ModelAndView meeting(Actor actor, @PathVariable MeetingId id) {
        return Answer.page("committee/meeting", meetings.read(actor, id));
    }

    @PostMapping("/meetings/{id}/agenda")
    ModelAndView agenda(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable List<@Nullable MatterId> matters) {
        return Answer.to(
                screen,
                () -> setAgenda.set(actor, id, Chosen.of(matters)),
                "/meetings/" + id.value() + "?done=agendaSet",
                () -> meeting(actor, id));
    }

    @PostMapping("/meetings/{id}/opening")
    ModelAndView open(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable List<@Nullable MemberId> attending) {
        return Answer.to(
                screen,
                () -> openMeeting.open(actor, id, Chosen.of(attending)),
                "/meetings/" + id.value() + "?done=meetingOpened",
                () -> meeting(actor, id));
    }

    @PostMapping("/meetings/{id}/closing")
    ModelAndView close(Actor actor, Screen screen, @PathVariable MeetingId id) {
        return Answer.to(
                screen,
                () -> closeMeeting.close(actor, id),
                "/meetings/" + id.value() + "?done=meetingClosed",
                () -> meeting(actor, id));
    }

    @GetMapping("/meetings/{id}/tallies/{tally}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable MeetingId id, @PathVariable TallyId tally) {
        return downloads.view(actor, new AttachmentId(meetings.scan(actor, id, tally)));
    }
}
