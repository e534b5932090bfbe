package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
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
import gov.award.notices.Notices;
import gov.award.recommendations.Casework;
import gov.award.recommendations.CheckedFacts;
import gov.award.recommendations.Checker;
import gov.award.recommendations.UnitOpinions;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The office finds an application qualified: recommended, and every condition met (articles 3, 10, 11 and 13). */
@Service
public class QualifyApplication {

    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final Qualifications qualifications;
    private final Conditions conditions;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final Notices notices;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final PaperRules onPaper;
    private final Journal journal;

    QualifyApplication(
            CheckedFacts findings,
            UnitOpinions opinions,
            Qualifications qualifications,
            Conditions conditions,
            ApplicationBriefs applications,
            Corrections corrections,
            ApplicationMoves moves,
            RoundBriefs rounds,
            Notices notices,
            Casework casework,
            ApplicationEventPublisher events,
            PaperRules onPaper,
            Journal journal) {
        this.findings = findings;
        this.opinions = opinions;
        this.qualifications = qualifications;
        this.conditions = conditions;
        this.applications = applications;
        this.corrections = corrections;
        this.moves = moves;
        this.rounds = rounds;
        this.notices = notices;
        this.casework = casework;
        this.events = events;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.PROCEDURE)
    public Verdict qualify(Actor actor, ApplicationId id) {
        var application = applications.of(id);
        var opinion = opinions.standing(id).orElse(null);
        var checked = findings.of(id, Checker.OFFICE);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.FORWARDED) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "NOT_BEFORE_THE_OFFICE", application.status()));
        }
        QualificationRules.notTheRecommender(opinion, actor.person()).ifPresent(reasons::add);
        reasons.addAll(onPaper.another(actor, id));
        reasons.addAll(QualificationRules.qualifying(application.kind(), opinion, checked));
        reasons.addAll(conditions.unsettled(id));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var moved = moves.make(actor, id, ApplicationMove.QUALIFY);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        qualifications.decide(actor, application, Qualifications.Decision.QUALIFIED, "", checked, null);
        notices.tell(
                actor,
                applications.members(application.applicant()),
                "notice.recommendations.qualified",
                List.of(rounds.of(application.round()).title()),
                "/applications/" + id.text());
        journal.enter(actor, "QualifyApplication", Provision.PROCEDURE, id, CheckedFacts.digested(checked));
        events.publishEvent(new ApplicationQualified(id, application.round()));
        return Verdict.ALLOWED;
    }
}
