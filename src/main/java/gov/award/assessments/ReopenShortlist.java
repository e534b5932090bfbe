package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import org.springframework.stereotype.Service;

/** After the committee resolved that the document review is done again, everyone reviewed before is reviewed anew (article 7(5)). */
@Service
public class ReopenShortlist {

    private final RoundBriefs rounds;
    private final ApplicationBriefs applications;
    private final ApplicationMoves moves;
    private final Recusals recusals;
    private final Journal journal;

    ReopenShortlist(
            RoundBriefs rounds,
            ApplicationBriefs applications,
            ApplicationMoves moves,
            Recusals recusals,
            Journal journal) {
        this.rounds = rounds;
        this.applications = applications;
        this.moves = moves;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.RESOLVE_MAJOR_ISSUES)
    public Verdict reopen(Actor actor, RoundId round) {
        var decided = applications.inRound(round, Status.SHORTLISTED, Status.NOT_SHORTLISTED);
        if (rounds.of(round).phase() != Phase.DOCUMENT_REVIEW || decided.isEmpty()) {
            return Verdict.refused(Provision.RESOLVE_MAJOR_ISSUES, "NOTHING_TO_REOPEN");
        }
        var against = recusals.against(actor, round);
        if (!against.isEmpty()) {
            return Verdict.of(against);
        }
        for (var application : decided) {
            var moved = moves.make(actor, application.id(), ApplicationMove.REOPEN_SHORTLIST);
            if (!(moved instanceof Verdict.Allowed)) {
                return moved;
            }
        }
        journal.enter(actor, "ReopenShortlist", Provision.RESOLVE_MAJOR_ISSUES, round);
        return Verdict.ALLOWED;
    }
}
