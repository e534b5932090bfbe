package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Corrections;
import gov.award.applications.PaperRules;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.recommendations.Casework;
import gov.award.recommendations.CheckedFacts;
import gov.award.recommendations.Checker;
import gov.award.recommendations.Desk;
import gov.award.recommendations.UnitOpinions;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The director refuses an application that is not qualified, once the party could state its case; the paper names the articles and the remedies (articles 3 and 13). */
@Service
public class RefuseApplication {

    private final CheckedFacts findings;
    private final Desk desk;
    private final UnitOpinions opinions;
    private final Qualifications qualifications;
    private final Grounds grounds;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final Corrections corrections;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final Hearings hearings;
    private final Papers papers;
    private final Casework casework;
    private final PaperRules onPaper;
    private final Journal journal;

    RefuseApplication(
            CheckedFacts findings,
            Desk desk,
            UnitOpinions opinions,
            Qualifications qualifications,
            Grounds grounds,
            ApplicationBriefs applications,
            Addressees addressees,
            Corrections corrections,
            ApplicationMoves moves,
            RoundBriefs rounds,
            Hearings hearings,
            Papers papers,
            Casework casework,
            PaperRules onPaper,
            Journal journal) {
        this.findings = findings;
        this.desk = desk;
        this.opinions = opinions;
        this.qualifications = qualifications;
        this.grounds = grounds;
        this.applications = applications;
        this.addressees = addressees;
        this.corrections = corrections;
        this.moves = moves;
        this.rounds = rounds;
        this.hearings = hearings;
        this.papers = papers;
        this.casework = casework;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    /**
     * Rests on the grounds told last, all of which must still stand.
     *
     * @param answer why what the party stated does not change the outcome; needed if it stated anything
     */
    @Act(by = Role.DIRECTOR, basis = Provision.PROCEDURE)
    public Verdict refuse(Actor actor, ApplicationId id, PaperId paper, String answer) {
        desk.locked(actor, id);
        var application = applications.of(id);
        var round = rounds.of(application.round());
        var told = qualifications.intents(id);
        var against = grounds.of(actor, application, Adverse.REFUSAL);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.FORWARDED) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "NOT_BEFORE_THE_OFFICE", application.status()));
        }
        QualificationRules.notTheRecommender(opinions.standing(id).orElse(null), actor.person())
                .ifPresent(reasons::add);
        reasons.addAll(onPaper.another(actor, id));
        QualificationRules.groundFor(against).ifPresent(reasons::add);
        reasons.addAll(hearings.problems(actor, round, told, against, answer));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var intent = told.getFirst();
        var moved = moves.make(actor, id, ApplicationMove.REFUSE);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        papers.issue(
                actor,
                paper,
                PaperKind.NOT_QUALIFIED,
                round.id().value(),
                id.value(),
                "关于申报资格审核结果的通知",
                application.name(),
                addressees.of(actor, id),
                Map.of("page", hearings.paper(round, told, answer)));
        qualifications.decide(
                actor,
                application,
                Qualifications.Decision.NOT_QUALIFIED,
                intent.reasons(),
                findings.of(id, Checker.OFFICE),
                paper);
        journal.enter(actor, "RefuseApplication", Provision.PROCEDURE, id, paper.value(), intent.reasons(), answer);
        return Verdict.ALLOWED;
    }
}
