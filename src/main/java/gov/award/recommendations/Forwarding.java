package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Forwards one application with its opinion, for the act that forwards it alone and the one that forwards several together; call within it. */
@Component
public class Forwarding {

    private final Desk desk;
    private final UnitOpinions opinions;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final Casework casework;
    private final Reassigning reassigning;
    private final Journal journal;

    Forwarding(
            Desk desk,
            UnitOpinions opinions,
            ApplicationBriefs applications,
            Corrections corrections,
            ApplicationMoves moves,
            RoundBriefs rounds,
            People people,
            Notices notices,
            Casework casework,
            Reassigning reassigning,
            Journal journal) {
        this.desk = desk;
        this.opinions = opinions;
        this.applications = applications;
        this.corrections = corrections;
        this.moves = moves;
        this.rounds = rounds;
        this.people = people;
        this.notices = notices;
        this.casework = casework;
        this.reassigning = reassigning;
        this.journal = journal;
    }

    /** The unit whose desk it lies on, the actor's own, kept like the rest of the case until the act ends. */
    public UnitId unit(Actor actor, ApplicationId id) {
        return desk.locked(actor, id).unit();
    }

    public Verdict forward(Actor actor, ApplicationId id) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var opinion = opinions.standing(id).filter(UnitOpinions.Opinion::stands);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (opinion.isEmpty()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NO_OPINION_YET"));
        } else if (!actor.units(Role.RECOMMENDER).contains(entry.unit())) {
            reasons.addAll(reassigning.forwarding(entry, opinion.get()));
        }
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var moved = moves.make(actor, id, ApplicationMove.FORWARD);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        desk.forward(entry);
        journal.enter(
                actor,
                "ForwardApplication",
                Provision.RECOMMENDATION_TIME,
                id,
                opinion.orElseThrow().id().value());
        return Verdict.ALLOWED;
    }

    /** The office learns that there is something to check, once however much was forwarded. */
    public void tell(Actor actor, RoundId id) {
        var round = rounds.of(id);
        notices.tell(
                actor,
                people.holding(Role.OFFICE, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.recommendations.forwarded",
                List.of(round.title()),
                "/rounds/" + round.id().text() + "/qualification");
    }
}
