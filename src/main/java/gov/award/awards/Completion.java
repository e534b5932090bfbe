package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.assessments.Shortlists;
import gov.award.measures.Refusal;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
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
    private final RoundMoves moves;

    Completion(
            Decisions decisions,
            AwardBook awards,
            Budget budget,
            Laureates laureates,
            Shortlists shortlists,
            RoundMoves moves) {
        this.decisions = decisions;
        this.awards = awards;
        this.budget = budget;
        this.laureates = laureates;
        this.shortlists = shortlists;
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
                laureates.untold(Laureates.checker(actor), round).size(),
                Math.toIntExact(unallocated),
                shortlists.unserved(Laureates.checker(actor), round));
    }
}
