package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.assessments.Shortlists;
import gov.award.rounds.RoundId;
import org.springframework.stereotype.Component;

/** Finds out how far a round has come towards its completion. */
@Component
class Completion {

    private final Decisions decisions;
    private final AwardBook awards;
    private final Budget budget;
    private final Laureates laureates;
    private final Shortlists shortlists;

    Completion(Decisions decisions, AwardBook awards, Budget budget, Laureates laureates, Shortlists shortlists) {
        this.decisions = decisions;
        this.awards = awards;
        this.budget = budget;
        this.laureates = laureates;
        this.shortlists = shortlists;
    }

    CompletionRules.Progress of(Actor actor, RoundId round) {
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
