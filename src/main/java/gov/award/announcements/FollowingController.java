package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrections and supplements of what was announced. */
@Controller
@RequestMapping("/rounds/{id}/announcement")
class FollowingController {

    private final AnnouncementReadings readings;
    private final DraftCorrection draftCorrection;
    private final DraftSupplement draftSupplement;
    private final IssueFollowing issueFollowing;

    FollowingController(
            AnnouncementReadings readings,
            DraftCorrection draftCorrection,
            DraftSupplement draftSupplement,
            IssueFollowing issueFollowing) {
        this.readings = readings;
        this.draftCorrection = draftCorrection;
        this.draftSupplement = draftSupplement;
        this.issueFollowing = issueFollowing;
    }

    @GetMapping("/correction")
    ModelAndView correction(Actor actor, @PathVariable RoundId id) {
        return Answer.page("announcements/correction", readings.correcting(actor, id));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid CorrectionForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> draftCorrection.draft(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=correctionDrafted",
                () -> correction(actor, id));
    }

    @GetMapping("/supplement")
    ModelAndView supplement(Actor actor, @PathVariable RoundId id) {
        return Answer.page("announcements/supplement", readings.supplementing(actor, id));
    }

    @PostMapping("/supplement")
    ModelAndView supplement(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid DraftSupplement.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> draftSupplement.draft(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=supplementDrafted",
                () -> supplement(actor, id));
    }

    @PostMapping("/following")
    ModelAndView issue(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String justification) {
        return Answer.to(
                screen,
                () -> issueFollowing.issue(actor, id, new PaperId(UUID.randomUUID()), justification),
                path(id) + "?done=followingIssued",
                () -> Answer.page("announcements/announcement", readings.announcing(actor, id, screen.locale())));
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.text() + "/announcement";
    }
}
