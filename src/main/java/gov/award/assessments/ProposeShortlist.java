package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The document review ends when every case is concluded and reported, and several teams have met; then the office fixes the shortlist (article 17). */
@Service
public class ProposeShortlist {

    private final ReviewStates states;
    private final JointMeetings meetings;
    private final RoundMoves moves;
    private final Recusals recusals;
    private final Journal journal;

    ProposeShortlist(
            ReviewStates states, JointMeetings meetings, RoundMoves moves, Recusals recusals, Journal journal) {
        this.states = states;
        this.meetings = meetings;
        this.moves = moves;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.DOCUMENT_REPORT)
    public Verdict propose(Actor actor, RoundId round) {
        var reasons = new ArrayList<Refusal>(
                moves.make(actor, round, Move.PROPOSE_SHORTLIST).reasons());
        reasons.addAll(recusals.against(actor, round));
        reasons.addAll(missing(
                Provision.DOCUMENT_REPORT,
                states.all(Actor.system(Role.CHECKER, actor.requireProgramme()), round, Stage.DOCUMENT)));
        reasons.addAll(meetings.missing(Actor.system(Role.CHECKER, actor.requireProgramme()), round));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        journal.enter(actor, "ProposeShortlist", Provision.DOCUMENT_REPORT, round);
        return Verdict.ALLOWED;
    }

    /** Each case that lacks its conclusion or its report, by name. */
    static List<Refusal> missing(Provision basis, List<ReviewStates.State> cases) {
        var reasons = new ArrayList<Refusal>();
        for (var each : cases) {
            if (!each.closed()) {
                reasons.add(Refusal.of(basis, "CASE_NOT_CONCLUDED", each.name()));
            } else if (!each.reported()) {
                reasons.add(Refusal.of(basis, "CASE_NOT_REPORTED", each.name()));
            }
        }
        return reasons;
    }
}
