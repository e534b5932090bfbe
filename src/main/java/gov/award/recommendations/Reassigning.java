package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.competence.UnitChoices;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.WithheldRights;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the office may take an application from the unit that has it (articles 9, 15 and 30); call within an act or a reading. */
@Component
class Reassigning {

    private final Desk desk;
    private final Urges urges;
    private final UnitOpinions opinions;
    private final Corrections corrections;
    private final WithheldRights withheld;
    private final UnitChoices choices;
    private final BusinessClock clock;

    Reassigning(
            Desk desk,
            Urges urges,
            UnitOpinions opinions,
            Corrections corrections,
            WithheldRights withheld,
            UnitChoices choices,
            BusinessClock clock) {
        this.desk = desk;
        this.urges = urges;
        this.opinions = opinions;
        this.corrections = corrections;
        this.withheld = withheld;
        this.choices = choices;
        this.clock = clock;
    }

    List<Refusal> against(Actor actor, Desk.Entry entry, ApplicationBrief application) {
        var reasons = new ArrayList<Refusal>();
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        // A unit that has lost the right can neither be urged nor go on with an opinion it gave.
        if (!withheld.from(entry.unit())) {
            reasons.addAll(still(actor, entry));
        }
        return reasons;
    }

    /** Why the unit may keep it still. */
    private List<Refusal> still(Actor actor, Desk.Entry entry) {
        var opinion = opinions.standing(entry.application());
        // What it has said is forwarded, by the unit or for it.
        if (opinion.isPresent()) {
            return List.of(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        // Nor need a unit that is not competent be waited for.
        return choices.outside(actor, entry.application(), entry.unit()) ? List.of() : waiting(entry);
    }

    /** Why the unit's own is waited for; nothing once it is late and was urged. */
    List<Refusal> waiting(Desk.Entry entry) {
        var reasons = new ArrayList<Refusal>();
        var deadline = desk.deadline(entry);
        if (!deadline.missedAt(clock.now())) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "REASSIGNED_BEFORE_DUE", deadline.due()));
        }
        if (!urges.since(entry, entry.receivedAt())) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "REASSIGNED_WITHOUT_URGING"));
        }
        return reasons;
    }

    /**
     * Why an opinion is not forwarded for the unit: one it gave itself, unless it is late and was urged; none of a unit that
     * has lost the right.
     */
    List<Refusal> forwarding(Desk.Entry entry, UnitOpinions.Opinion opinion) {
        if (withheld.from(entry.unit())) {
            return List.of(Refusal.of(Provision.SUPERVISION, "UNIT_RIGHT_WITHDRAWN"));
        }
        return opinion.origin() == UnitOpinions.Origin.RECORDED ? List.of() : waiting(entry);
    }
}
