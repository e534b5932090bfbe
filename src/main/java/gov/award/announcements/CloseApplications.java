package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import org.springframework.stereotype.Service;

/** The office closes the application time once the deadline has passed, never before (article 15). */
@Service
public class CloseApplications {

    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final BusinessClock clock;
    private final Journal journal;

    CloseApplications(RoundBriefs rounds, RoundMoves moves, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.moves = moves;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.SUBMISSION)
    public Verdict close(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var deadline = round.deadline();
        if (round.phase() == Phase.APPLICATION
                && deadline != null
                && clock.now().isBefore(deadline)) {
            return Verdict.refused(Provision.SUBMISSION, "DEADLINE_NOT_PASSED", deadline);
        }
        var verdict = moves.make(actor, round.id(), Move.CLOSE_APPLICATIONS);
        if (verdict instanceof Verdict.Allowed) {
            journal.enter(actor, "CloseApplications", Provision.SUBMISSION, id);
        }
        return verdict;
    }
}
