package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.panels.Teams;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office opens the site review: the shortlist is fixed, the others are told in writing, the site teams are formed (articles 16, 17). */
@Service
public class OpenSiteReview {

    private final ApplicationBriefs applications;
    private final Shortlists shortlists;
    private final Teams teams;
    private final Recusals recusals;
    private final RoundMoves moves;
    private final Journal journal;

    OpenSiteReview(
            ApplicationBriefs applications,
            Shortlists shortlists,
            Teams teams,
            Recusals recusals,
            RoundMoves moves,
            Journal journal) {
        this.applications = applications;
        this.shortlists = shortlists;
        this.teams = teams;
        this.recusals = recusals;
        this.moves = moves;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SHORTLIST)
    public Verdict open(Actor actor, RoundId round) {
        var reasons = new ArrayList<Refusal>(recusals.against(actor, round));
        var fixed = shortlists.of(round).orElse(null);
        if (fixed == null) {
            reasons.add(Refusal.of(Provision.SHORTLIST, "SHORTLIST_NOT_FIXED"));
        } else {
            var told = shortlists.places(fixed.id()).stream()
                    .filter(place -> place.paper() != null)
                    .map(Shortlists.Place::application)
                    .toList();
            applications.inRound(round, Status.NOT_SHORTLISTED).stream()
                    .filter(brief -> !told.contains(brief.id()))
                    .forEach(brief ->
                            reasons.add(Refusal.of(Provision.NOT_SHORTLISTED_NOTICE, "NOTICE_MISSING", brief.name())));
        }
        // Whoever is recused does not see the case, and so can't vouch that nothing is missing.
        if (!recusals.recused(round, List.of(actor.requirePerson())).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_OPENS_REVIEW"));
        }
        if (fixed != null) {
            teams.assignRest(actor, round, Stage.SITE);
            if (applications.inRound(round, Status.SHORTLISTED).isEmpty()) {
                reasons.add(Refusal.of(Provision.QUOTA, "NOBODY_LEFT", Provision.DECIDE_MAJOR_MATTERS));
            } else {
                reasons.addAll(teams.missing(round, Stage.SITE));
            }
        }
        reasons.addAll(moves.make(actor, round, Move.OPEN_SITE_REVIEW).reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        journal.enter(actor, "OpenSiteReview", Provision.SHORTLIST, round);
        return Verdict.ALLOWED;
    }
}
