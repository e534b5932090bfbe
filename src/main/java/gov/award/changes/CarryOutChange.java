package gov.award.changes;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.announcements.Cancellations;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.Fate;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office director carries out what the committee resolved: the round is cancelled, or a stage is done again (article 7(1), (5)). */
@Service
public class CarryOutChange {

    private static final int LONGEST_GROUND = 2000;

    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Changes changes;
    private final Cancellations cancellations;
    private final Journal journal;

    CarryOutChange(
            RoundBriefs rounds, RoundMoves moves, Changes changes, Cancellations cancellations, Journal journal) {
        this.rounds = rounds;
        this.moves = moves;
        this.changes = changes;
        this.cancellations = cancellations;
        this.journal = journal;
    }

    /** @param ground why an announced round was cancelled, as everybody may read it; nothing for the others */
    @Act(by = Role.DIRECTOR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict carryOut(Actor actor, RoundId id, UUID change, @Nullable String ground) {
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
        var said = ground == null ? "" : ground.strip();
        var toPublish = move == Move.CANCEL && cancellations.known(id);
        if (toPublish && said.isEmpty()) {
            return Verdict.refused(move.basis(), "CANCELLATION_WITHOUT_GROUND");
        }
        if (said.length() > LONGEST_GROUND) {
            return Verdict.refused(move.basis(), "GROUND_TOO_LONG", LONGEST_GROUND);
        }
        var verdict = moves.make(actor, round.id(), move);
        if (verdict instanceof Verdict.Allowed) {
            changes.done(actor, change);
            var number = toPublish ? cancellations.tell(actor, id, said).orElse(null) : null;
            journal.enter(actor, "CarryOutChange", move.basis(), id, change, move, number);
        }
        return verdict;
    }
}
