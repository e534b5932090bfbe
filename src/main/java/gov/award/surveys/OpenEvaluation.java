package gov.award.surveys;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.assessments.SiteReadiness;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office opens the comprehensive evaluation once every visit is concluded and reported and every survey accepted (articles 18-20). */
@Service
public class OpenEvaluation {

    private final SiteReadiness visits;
    private final SurveyReadiness surveys;
    private final RoundMoves moves;
    private final Recusals recusals;
    private final Journal journal;

    OpenEvaluation(
            SiteReadiness visits, SurveyReadiness surveys, RoundMoves moves, Recusals recusals, Journal journal) {
        this.visits = visits;
        this.surveys = surveys;
        this.moves = moves;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SITE_REVIEW)
    public Verdict open(Actor actor, RoundId round) {
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var reasons = new ArrayList<Refusal>(
                moves.make(actor, round, Move.OPEN_EVALUATION).reasons());
        reasons.addAll(recusals.against(actor, round));
        reasons.addAll(visits.missing(checker, round));
        reasons.addAll(surveys.missing(checker, round));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        journal.enter(actor, "OpenEvaluation", Provision.SITE_REVIEW, round);
        return Verdict.ALLOWED;
    }
}
