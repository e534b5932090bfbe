package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The shortlist of a round, and how far its reviews are. */
@Controller
class ShortlistController {

    private final ReviewRoundReadings readings;
    private final ProposeShortlist proposeShortlist;
    private final FixShortlist fixShortlist;
    private final OpenSiteReview openSiteReview;
    private final ReopenShortlist reopenShortlist;

    ShortlistController(
            ReviewRoundReadings readings,
            ProposeShortlist proposeShortlist,
            FixShortlist fixShortlist,
            OpenSiteReview openSiteReview,
            ReopenShortlist reopenShortlist) {
        this.readings = readings;
        this.proposeShortlist = proposeShortlist;
        this.fixShortlist = fixShortlist;
        this.openSiteReview = openSiteReview;
        this.reopenShortlist = reopenShortlist;
    }

    @GetMapping("/rounds/{round}/reviews")
    ModelAndView reviews(Actor actor, @PathVariable RoundId round) {
        return Answer.page("assessments/round-reviews", readings.reviews(actor, round));
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
