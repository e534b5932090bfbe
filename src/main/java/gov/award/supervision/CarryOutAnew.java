package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.deliberations.PendingApprovals;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundMoves;
import org.springframework.stereotype.Service;

/**
 * The director carries out that what was given is given anew: the round goes back to the stage the committee resolved on, and
 * what was done since counts no more (article 30).
 */
@Service
public class CarryOutAnew {

    private final Supervisions supervisions;
    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final PendingApprovals pending;
    private final Journal journal;

    CarryOutAnew(
            Supervisions supervisions,
            RoundBriefs rounds,
            RoundMoves moves,
            PendingApprovals pending,
            Journal journal) {
        this.supervisions = supervisions;
        this.rounds = rounds;
        this.moves = moves;
        this.pending = pending;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.SUPERVISION)
    public Verdict carryOut(Actor actor, SupervisionId id) {
        var matter = supervisions.locked(id);
        if (matter.state() != SupervisionState.TO_BE_DONE_ANEW) {
            return Verdict.refused(Provision.SUPERVISION, "SUPERVISION_NOT_ANEW", matter.state());
        }
        var anew = matter.anew();
        if (anew == null) {
            pending.fall(matter.round());
        } else if (!undone(rounds.of(matter.round()).phase(), anew)) {
            var moved = moves.make(actor, matter.round(), anew);
            if (!(moved instanceof Verdict.Allowed)) {
                return moved;
            }
        }
        supervisions.redone(actor, id);
        journal.enter(actor, "CarryOutAnew", Provision.SUPERVISION, id, matter.round(), String.valueOf(anew));
        return Verdict.ALLOWED;
    }

    /** A round that meanwhile went back further, or was cancelled, has undone it already. */
    private static boolean undone(Phase phase, Move anew) {
        return phase == Phase.CANCELLED || (anew != Move.CANCEL && phase.compareTo(anew.to()) < 0);
    }
}
