package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.assessments.Shortlists;
import gov.award.measures.Refusal;
import gov.award.papers.Deliveries;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Unserved;
import gov.award.qualification.AdverseLetters;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out how far a round has come towards its completion. */
@Component
class Completion {

    private final Decisions decisions;
    private final AwardBook awards;
    private final Budget budget;
    private final Laureates laureates;
    private final Shortlists shortlists;
    private final AdverseLetters adverse;
    private final Deliveries deliveries;
    private final RoundMoves moves;

    Completion(
            Decisions decisions,
            AwardBook awards,
            Budget budget,
            Laureates laureates,
            Shortlists shortlists,
            AdverseLetters adverse,
            Deliveries deliveries,
            RoundMoves moves) {
        this.decisions = decisions;
        this.awards = awards;
        this.budget = budget;
        this.laureates = laureates;
        this.shortlists = shortlists;
        this.adverse = adverse;
        this.deliveries = deliveries;
        this.moves = moves;
    }

    /** All that stands against it, here and in other modules. */
    List<Refusal> missing(Actor actor, RoundId round) {
        return Stream.concat(
                        CompletionRules.missing(progress(actor, round)).stream(),
                        moves.against(round, Move.COMPLETE).stream())
                .toList();
    }

    private CompletionRules.Progress progress(Actor actor, RoundId round) {
        var all = decisions.of(round);
        var allocated = budget.approved(round);
        var unallocated = awards.lines(round).stream()
                .filter(award -> !award.revoked() && !allocated.contains(award.id()))
                .count();
        return new CompletionRules.Progress(
                !all.isEmpty() && all.stream().allMatch(Decisions.Decision::published),
                laureates.undecided(round),
                laureates.vacated(round),
                laureates.untold(Laureates.checker(actor), round).size(),
                Math.toIntExact(unallocated),
                unserved(actor, round));
    }

    /** The letters to applicants, one by one, that have not been proved to have reached them. */
    private List<Unserved> unserved(Actor actor, RoundId round) {
        var checker = Laureates.checker(actor);
        var letters = new ArrayList<PaperId>(adverse.standing(checker, round));
        letters.addAll(laureates.letters(checker, round));
        var unserved = new ArrayList<Unserved>();
        shortlists
                .unserved(checker, round)
                .forEach(name -> unserved.add(new Unserved(PaperKind.NOT_SHORTLISTED, name)));
        unserved.addAll(deliveries.unserved(actor, letters));
        return unserved;
    }
}
