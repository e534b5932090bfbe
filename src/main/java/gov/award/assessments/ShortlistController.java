package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.committee.MatterId;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The shortlist of a round, and how far its reviews are. */
@Controller
class ShortlistController {

    private final ReviewRoundReadings readings;
    private final ProposeShortlist proposeShortlist;
    private final FixShortlist fixShortlist;
    private final OpenSiteReview openSiteReview;
    private final ReopenShortlist reopenShortlist;
    private final RecordJointMeeting recordJointMeeting;
    private final PutConsensus putConsensus;
    private final Downloads downloads;

    ShortlistController(
            ReviewRoundReadings readings,
            ProposeShortlist proposeShortlist,
            FixShortlist fixShortlist,
            OpenSiteReview openSiteReview,
            ReopenShortlist reopenShortlist,
            RecordJointMeeting recordJointMeeting,
            PutConsensus putConsensus,
            Downloads downloads) {
        this.readings = readings;
        this.proposeShortlist = proposeShortlist;
        this.fixShortlist = fixShortlist;
        this.openSiteReview = openSiteReview;
        this.reopenShortlist = reopenShortlist;
        this.recordJointMeeting = recordJointMeeting;
        this.putConsensus = putConsensus;
        this.downloads = downloads;
    }

    @GetMapping("/rounds/{round}/reviews")
    ModelAndView reviews(Actor actor, @PathVariable RoundId round) {
        return Answer.page("assessments/round-reviews", readings.reviews(actor, round));
    }

    @PostMapping("/rounds/{round}/reviews/{consensus}/matter")
    ModelAndView put(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @PathVariable UUID consensus,
            @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> putConsensus.put(actor, round, consensus, new MatterId(UUID.randomUUID()), reason),
                "/rounds/" + round.text() + "/reviews?done=consensusPut",
                () -> reviews(actor, round));
    }

    @GetMapping("/rounds/{round}/shortlist")
    ModelAndView page(Actor actor, @PathVariable RoundId round) {
        return Answer.page("assessments/shortlist", readings.shortlist(actor, round));
    }

    @PostMapping("/rounds/{round}/shortlist")
    ModelAndView fix(
            Actor actor, Screen screen, @PathVariable RoundId round, @Valid ShortlistForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> fixShortlist.fix(actor, round, UUID.randomUUID(), form),
                path(round) + "?done=shortlistFixed",
                () -> page(actor, round));
    }

    @PostMapping("/rounds/{round}/joint-meetings")
    ModelAndView meet(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @Valid JointMeetingForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile minutes) {
        return Answer.to(
                screen,
                typed,
                () -> recordJointMeeting.record(
                        actor, round, new JointMeetingId(UUID.randomUUID()), form, Upload.of(minutes)),
                path(round) + "?done=jointMeetingRecorded",
                () -> page(actor, round));
    }

    @GetMapping("/rounds/{round}/joint-meetings/{meeting}/minutes")
    ResponseEntity<Resource> minutes(Actor actor, @PathVariable RoundId round, @PathVariable UUID meeting) {
        return downloads.view(actor, new AttachmentId(readings.minutes(actor, round, meeting)));
    }

    @PostMapping("/rounds/{round}/shortlist/proposal")
    ModelAndView propose(Actor actor, Screen screen, @PathVariable RoundId round) {
        return Answer.to(
                screen,
                () -> proposeShortlist.propose(actor, round),
                path(round) + "?done=shortlistProposed",
                () -> page(actor, round));
    }

    @PostMapping("/rounds/{round}/shortlist/reopening")
    ModelAndView reopen(Actor actor, Screen screen, @PathVariable RoundId round) {
        return Answer.to(
                screen,
                () -> reopenShortlist.reopen(actor, round),
                path(round) + "?done=shortlistReopened",
                () -> page(actor, round));
    }

    @PostMapping("/rounds/{round}/site-review")
    ModelAndView openSiteReview(Actor actor, Screen screen, @PathVariable RoundId round) {
        return Answer.to(
                screen,
                () -> openSiteReview.open(actor, round),
                path(round) + "?done=siteReviewOpened",
                () -> page(actor, round));
    }

    private static String path(RoundId round) {
        return "/rounds/" + round.text() + "/shortlist";
    }
}
