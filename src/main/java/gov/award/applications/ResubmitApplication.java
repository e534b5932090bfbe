package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.web.RequestArrival;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An applicant gives in again what was returned for correction; the former version stays. */
@Service
public class ResubmitApplication {

    private final ApplicationMoves moves;
    private final Openings openings;
    private final Submission submission;
    private final RequestArrival arrival;
    private final ApplicationBriefs briefs;
    private final RoundBriefs rounds;
    private final Journal journal;

    ResubmitApplication(
            ApplicationMoves moves,
            Openings openings,
            Submission submission,
            RequestArrival arrival,
            ApplicationBriefs briefs,
            RoundBriefs rounds,
            Journal journal) {
        this.moves = moves;
        this.openings = openings;
        this.submission = submission;
        this.arrival = arrival;
        this.briefs = briefs;
        this.rounds = rounds;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict resubmit(Actor actor, ApplicationId id, PaperId receipt) {
        var arrived = arrival.moment();
        var over = rounds.over(briefs.of(id).round());
        if (over.isPresent()) {
            return new Verdict.Refused(List.of(over.get()));
        }
        var from = moves.locked(actor, id);
        var move = from == Status.RETURNED_BY_OFFICE
                ? ApplicationMove.RESUBMIT_TO_OFFICE
                : ApplicationMove.RESUBMIT_TO_UNIT;
        if (!move.possibleFrom(from)) {
            return Verdict.refused(Provision.SUBMISSION, "APPLICATION_MOVE_NOT_POSSIBLE", from, move);
        }
        var copy = submission.copy(actor, id);
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(openings.correction(id, arrived));
        reasons.addAll(copy.reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var number = submission.freeze(actor, copy, receipt, move, arrived);
        journal.enter(actor, "ResubmitApplication", Provision.SUBMISSION, id, number, copy.sections());
        return Verdict.ALLOWED;
    }
}
