package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Units;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The recommending unit returns an application for correction, once, naming the points (article 15). */
@Service
public class ReturnByUnit {

    private final Desk desk;
    private final Returns returns;
    private final UnitOpinions opinions;
    private final ApplicationBriefs applications;
    private final Units units;
    private final Casework casework;
    private final Journal journal;

    ReturnByUnit(
            Desk desk,
            Returns returns,
            UnitOpinions opinions,
            ApplicationBriefs applications,
            Units units,
            Casework casework,
            Journal journal) {
        this.desk = desk;
        this.returns = returns;
        this.opinions = opinions;
        this.applications = applications;
        this.units = units;
        this.casework = casework;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict giveBack(Actor actor, ApplicationId id, List<Corrections.Point> points) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (opinions.standing(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var unit = units.name(entry.unit()).orElseThrow();
        var verdict = returns.byUnit(actor, application, points, unit);
        if (verdict instanceof Verdict.Allowed) {
            desk.giveBack(entry, returns.due(application));
            journal.enter(actor, "ReturnByUnit", Provision.RECOMMENDATION_TIME, id, points.toString());
        }
        return verdict;
    }
}
