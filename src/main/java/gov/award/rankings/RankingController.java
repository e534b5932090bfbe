package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.committee.MatterId;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ranking of a round, its recomputation, its ties and the candidate list. */
@Controller
@RequestMapping("/rounds/{id}/ranking")
class RankingController {

    private final RankingReadings readings;
    private final Recomputation recomputation;
    private final ComputeRanking computeRanking;
    private final PutTie putTie;
    private final FixCandidates fixCandidates;

    RankingController(
            RankingReadings readings,
            Recomputation recomputation,
            ComputeRanking computeRanking,
            PutTie putTie,
            FixCandidates fixCandidates) {
        this.readings = readings;
        this.recomputation = recomputation;
        this.computeRanking = computeRanking;
        this.putTie = putTie;
        this.fixCandidates = fixCandidates;
    }

    @GetMapping
    ModelAndView one(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam(defaultValue = "ORGANISATION") Kind kind,
            @RequestParam(defaultValue = "PLACE") RankingSort sort,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page("rankings/ranking", readings.one(actor, id, kind, sort, PageRequest.of(page)));
    }

    @GetMapping("/recomputation")
    ModelAndView recomputed(Actor actor, @PathVariable RoundId id) {
        return Answer.page("rankings/recomputation", recomputation.of(actor, id));
    }

    @PostMapping
    ModelAndView compute(Actor actor, Screen screen, @PathVariable RoundId id) {
        return Answer.to(
                screen,
                () -> computeRanking.compute(actor, id, new RankingId(UUID.randomUUID())),
                path(id) + "?done=rankingComputed",
                () -> first(actor, id));
    }

    @PostMapping("/ties")
    ModelAndView tie(Actor actor, Screen screen, @PathVariable RoundId id, @Valid TieForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> putTie.put(actor, id, new TieBreakId(UUID.randomUUID()), new MatterId(UUID.randomUUID()), form),
                path(id) + "?done=tiePut",
                () -> first(actor, id));
    }

    @PostMapping("/candidates")
    ModelAndView candidates(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid CandidatesForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> fixCandidates.fix(
                        actor, id, new CandidateListId(UUID.randomUUID()), new PaperId(UUID.randomUUID()), form),
                path(id) + "?done=candidatesFixed",
                () -> first(actor, id));
    }

    private ModelAndView first(Actor actor, RoundId id) {
        return one(actor, id, Kind.ORGANISATION, RankingSort.PLACE, 1);
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.text() + "/ranking";
    }
}
