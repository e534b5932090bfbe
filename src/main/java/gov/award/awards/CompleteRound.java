package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.register.Register;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import org.springframework.stereotype.Service;

/** The director completes a round: all are told, the prizes are allocated; what follows is the time after (articles 13, 26). */
@Service
public class CompleteRound {

    private final Decisions decisions;
    private final Completion completion;
    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Register register;
    private final Journal journal;

    CompleteRound(
            Decisions decisions,
            Completion completion,
            RoundBriefs rounds,
            RoundMoves moves,
            Register register,
            Journal journal) {
        this.decisions = decisions;
        this.completion = completion;
        this.rounds = rounds;
        this.moves = moves;
        this.register = register;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.ALLOCATION)
    public Verdict complete(Actor actor, RoundId id) {
        decisions.locked(id);
        var missing = completion.missing(actor, id);
        if (!missing.isEmpty()) {
            return Verdict.of(missing);
        }
        var moved = moves.make(actor, id, Move.COMPLETE);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        var round = rounds.of(id);
        register.enterRound(actor, id.value(), round.edition(), round.year(), round.title());
        journal.enter(actor, "CompleteRound", Provision.ALLOCATION, id, round.year());
        return Verdict.ALLOWED;
    }
}
