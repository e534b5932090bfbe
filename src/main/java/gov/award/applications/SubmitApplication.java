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

/** An applicant gives its application in, and gets a receipt. Refused with everything that is missing or not met. */
@Service
public class SubmitApplication {

    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final Applications applications;
    private final Openings openings;
    private final Submission submission;
    private final RoundBriefs rounds;
    private final RequestArrival arrival;
    private final Journal journal;

    SubmitApplication(
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            Applications applications,
            Openings openings,
            Submission submission,
            RoundBriefs rounds,
            RequestArrival arrival,
            Journal journal) {
        this.briefs = briefs;
        this.moves = moves;
        this.applications = applications;
        this.openings = openings;
        this.submission = submission;
        this.rounds = rounds;
        this.arrival = arrival;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict submit(Actor actor, ApplicationId id, PaperId receipt) {
        // What arrived in time is in time, and its receipt says so, however long it waits for another to finish.
        var arrived = arrival.moment();
        var over = rounds.over(briefs.of(id).round());
        if (over.isPresent()) {
            return new Verdict.Refused(List.of(over.get()));
        }
        var from = moves.locked(actor, id);
        if (!ApplicationMove.SUBMIT.possibleFrom(from)) {
            return Verdict.refused(Provision.SUBMISSION, "APPLICATION_MOVE_NOT_POSSIBLE", from, ApplicationMove.SUBMIT);
        }
        var copy = submission.copy(actor, id);
        var reasons = new ArrayList<Refusal>(
                openings.time(actor, rounds.of(copy.brief().round()), id, arrived));
        reasons.addAll(copy.reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var number = submission.freeze(actor, copy, receipt, ApplicationMove.SUBMIT, arrived);
        applications.endDraft(id);
        journal.enter(actor, "SubmitApplication", Provision.SUBMISSION, id, number, copy.sections());
        return Verdict.ALLOWED;
    }
}
