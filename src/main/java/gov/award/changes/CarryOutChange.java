package gov.award.changes;

import gov.award.rounds.Fate;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.rounds.RoundBriefs;
import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office director carries out what the committee resolved: the round is cancelled, or a stage is done again (article 7(1), (5)). */
@Service
public class CarryOutChange {

    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Changes changes;
    private final Journal journal;

    CarryOutChange(RoundBriefs rounds, RoundMoves moves, Changes changes, Journal journal) {
        this.rounds = rounds;
        this.moves = moves;
        this.changes = changes;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict carryOut(Actor actor, RoundId id, UUID change) {
        var round = rounds.of(id);
        var proposal = changes.locked(id, change);
        var move = proposal.move();
        if (proposal.fate() != Fate.ADOPTED) {
            return Verdict.refused(move.basis(), "CHANGE_NOT_RESOLVED", move);
        }
        if (proposal.doneAt() != null) {
            return Verdict.refused(move.basis(), "CHANGE_ALREADY_DONE", move);
        }
        var resolvedIn = Objects.requireNonNull(proposal.resolvedIn());
        if (resolvedIn != round.phase()) {
            return Verdict.refused(move.basis(), "CHANGE_OF_ANOTHER_PHASE", move, resolvedIn, round.phase());
        }
        var verdict = moves.make(actor, round.id(), move);
        if (verdict instanceof Verdict.Allowed) {
            changes.done(actor, change);
            journal.enter(actor, "CarryOutChange", move.basis(), id, change, move);
        }
        return verdict;
    }
}
