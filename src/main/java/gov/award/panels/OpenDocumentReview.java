package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.LateReceipts;
import gov.award.applications.PaperEntries;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office opens the document review: every application decided on, and the teams complete (articles 13 and 16). */
@Service
public class OpenDocumentReview {

    private final Teams teams;
    private final Recusals recusals;
    private final ApplicationBriefs applications;
    private final PaperEntries papers;
    private final LateReceipts late;
    private final RoundMoves moves;
    private final Journal journal;

    OpenDocumentReview(
            Teams teams,
            Recusals recusals,
            ApplicationBriefs applications,
            PaperEntries papers,
            LateReceipts late,
            RoundMoves moves,
            Journal journal) {
        this.teams = teams;
        this.recusals = recusals;
        this.applications = applications;
        this.papers = papers;
        this.late = late;
        this.moves = moves;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.TEAMS)
    public Verdict open(Actor actor, RoundId round) {
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(moves.make(actor, round, Move.OPEN_DOCUMENT_REVIEW).reasons());
        // Whoever is recused does not see the case, and so can't vouch that nothing is missing.
        if (!recusals.recused(round, List.of(actor.requirePerson())).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_OPENS_REVIEW"));
        }
        applications
                .inRound(round, Status.SUBMITTED, Status.RETURNED_BY_UNIT, Status.FORWARDED, Status.RETURNED_BY_OFFICE)
                .forEach(application ->
                        reasons.add(Refusal.of(Provision.PROCEDURE, "APPLICATION_UNDECIDED", application.name())));
        papers.waiting(round)
                .forEach(paper -> reasons.add(
                        Refusal.of(Provision.SUBMISSION, "PAPER_NOT_ENTERED", paper.name(), paper.number())));
        late.pending(round).forEach(name -> reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_STILL_POSSIBLE", name)));
        teams.assignRest(actor, round, Stage.DOCUMENT);
        reasons.addAll(teams.missing(round, Stage.DOCUMENT));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        journal.enter(actor, "OpenDocumentReview", Provision.TEAMS, round);
        return Verdict.ALLOWED;
    }
}
