package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.PaperRules;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.recommendations.Casework;
import gov.award.recommendations.Concerned;
import gov.award.recommendations.Desk;
import gov.award.recommendations.UnitOpinions;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The director disqualifies an applicant found qualified once it no longer meets a condition, after a hearing and until the
 * government has approved it (articles 3, 10, 11, 24 and 31; reading 8). Its place is no longer kept.
 */
@Service
public class DisqualifyApplication {

    private final Desk desk;
    private final UnitOpinions opinions;
    private final Qualifications qualifications;
    private final Grounds grounds;
    private final AwardGate gate;
    private final Hearings hearings;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final Papers papers;
    private final Notices notices;
    private final Concerned concerned;
    private final Casework casework;
    private final PaperRules onPaper;
    private final Journal journal;

    DisqualifyApplication(
            Desk desk,
            UnitOpinions opinions,
            Qualifications qualifications,
            Grounds grounds,
            AwardGate gate,
            Hearings hearings,
            ApplicationBriefs applications,
            Addressees addressees,
            ApplicationMoves moves,
            RoundBriefs rounds,
            Papers papers,
            Notices notices,
            Concerned concerned,
            Casework casework,
            PaperRules onPaper,
            Journal journal) {
        this.desk = desk;
        this.opinions = opinions;
        this.qualifications = qualifications;
        this.grounds = grounds;
        this.gate = gate;
        this.hearings = hearings;
        this.applications = applications;
        this.addressees = addressees;
        this.moves = moves;
        this.rounds = rounds;
        this.papers = papers;
        this.notices = notices;
        this.concerned = concerned;
        this.casework = casework;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    /** @param answer why what the party stated does not change the outcome; needed if it stated anything */
    @Act(by = Role.DIRECTOR, basis = Provision.PROCEDURE)
    public Verdict disqualify(Actor actor, ApplicationId id, PaperId paper, String answer) {
        desk.locked(actor, id);
        var application = applications.of(id);
        var round = rounds.of(application.round());
        var told = qualifications.intents(id);
        var against = grounds.of(actor, application, Adverse.DISQUALIFICATION);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (gate.approved(actor, id)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "APPROVED_ALREADY"));
        }
        QualificationRules.notTheRecommender(opinions.standing(id).orElse(null), actor.person())
                .ifPresent(reasons::add);
        reasons.addAll(onPaper.another(actor, id));
        QualificationRules.groundFor(against).ifPresent(reasons::add);
        reasons.addAll(hearings.problems(actor, round, told, against, answer));
        reasons.addAll(moves.make(actor, id, ApplicationMove.DISQUALIFY).reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var intent = told.getFirst();
        papers.issue(
                actor,
                paper,
                PaperKind.DISQUALIFIED,
                round.id().value(),
                id.value(),
                "关于取消参评资格的决定",
                application.name(),
                addressees.of(actor, id),
                Map.of("page", hearings.paper(round, told, answer)));
        qualifications.disqualify(actor, application, intent, answer.strip(), paper);
        tellTheCommittee(actor, round, application);
        journal.enter(actor, "DisqualifyApplication", Provision.PROCEDURE, id, paper.value(), intent.reasons(), answer);
        return Verdict.ALLOWED;
    }

    /** Once the candidates are before the committee it learns whom it need not decide on any more; before, it knows no names. */
    private void tellTheCommittee(Actor actor, RoundBrief round, ApplicationBrief application) {
        if (round.phase().compareTo(Phase.DELIBERATION) < 0) {
            return;
        }
        notices.tell(
                actor,
                concerned.holding(actor, application.id(), Role.CHAIR, Role.COMMITTEE, Role.SUPERVISOR),
                "notice.recommendations.disqualified",
                List.of(round.title(), application.name()),
                "/rounds/" + round.id().text());
    }
}
