package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationMoves;
import gov.award.competence.UnitChoices;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.people.WithheldRights;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office hands an application that a unit has let lie, though reminded, or whose unit is not competent or has lost the right, to another competent unit; the working days start anew (articles 9, 15 and 30). */
@Service
public class ReassignApplication {

    private final Desk desk;
    private final Urges urges;
    private final UnitOpinions opinions;
    private final ApplicationBriefs applications;
    private final ApplicationMoves moves;
    private final People people;
    private final Notices notices;
    private final BusinessClock clock;
    private final WithheldRights withheld;
    private final RoundBriefs rounds;
    private final UnitChoices choices;
    private final Journal journal;

    ReassignApplication(
            Desk desk,
            Urges urges,
            UnitOpinions opinions,
            ApplicationBriefs applications,
            ApplicationMoves moves,
            People people,
            Notices notices,
            BusinessClock clock,
            WithheldRights withheld,
            RoundBriefs rounds,
            UnitChoices choices,
            Journal journal) {
        this.desk = desk;
        this.urges = urges;
        this.opinions = opinions;
        this.applications = applications;
        this.moves = moves;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
        this.withheld = withheld;
        this.rounds = rounds;
        this.choices = choices;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDING_UNITS)
    public Verdict reassign(Actor actor, ApplicationId id, UnitId unit, String reason) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var deadline = desk.deadline(entry);
        var reasons = new ArrayList<Refusal>();
        rounds.over(entry.round()).ifPresent(reasons::add);
        // A unit that has lost the right can neither be urged nor go on with an opinion it gave.
        if (!withheld.from(entry.unit())) {
            // Nor need one that is not competent be waited for.
            if (!choices.outside(actor, id, entry.unit())) {
                if (!deadline.missedAt(clock.now())) {
                    reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "REASSIGNED_BEFORE_DUE", deadline.due()));
                }
                if (!urges.since(entry, entry.receivedAt())) {
                    reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "REASSIGNED_WITHOUT_URGING"));
                }
            }
            if (opinions.standing(id).isPresent()) {
                reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
            }
        }
        if (unit.equals(entry.unit())) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "REASSIGNED_TO_SAME_UNIT"));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "REASON_NEEDED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var moved = moves.reassign(actor, id, unit);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        desk.hand(actor, entry, unit, reason.strip());
        notices.tell(
                actor,
                people.holding(Role.RECOMMENDER, unit).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.recommendations.reassigned",
                List.of(application.name()),
                "/recommendations/" + id.text());
        journal.enter(
                actor,
                "ReassignApplication",
                Provision.RECOMMENDING_UNITS,
                id,
                entry.unit().value(),
                unit.value(),
                reason);
        return Verdict.ALLOWED;
    }
}
