package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
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
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The unit forwards an application with its opinion, recommended or not; lateness goes on record and costs the applicant nothing (article 15). */
@Service
public class ForwardApplication {

    private final Desk desk;
    private final UnitOpinions opinions;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final Casework casework;
    private final Journal journal;

    ForwardApplication(
            Desk desk,
            UnitOpinions opinions,
            ApplicationBriefs applications,
            Corrections corrections,
            ApplicationMoves moves,
            RoundBriefs rounds,
            People people,
            Notices notices,
            Casework casework,
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
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict forward(Actor actor, ApplicationId id) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var opinion = opinions.standing(id).filter(UnitOpinions.Opinion::stands);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (opinion.isEmpty()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NO_OPINION_YET"));
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
        var round = rounds.of(application.round());
        notices.tell(
                actor,
                people.holding(Role.OFFICE, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.recommendations.forwarded",
                List.of(round.title()),
                "/rounds/" + round.id().text() + "/qualification");
        journal.enter(
                actor,
                "ForwardApplication",
                Provision.RECOMMENDATION_TIME,
                id,
                opinion.orElseThrow().id().value());
        return Verdict.ALLOWED;
    }
}
