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
import gov.award.people.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office hands an application that a unit has let lie, though reminded, or whose unit is not competent or has lost the right, to another competent unit; the working days start anew; why to one out of its scope is put on record (articles 9, 15 and 30). */
@Service
public class ReassignApplication {

    private final Desk desk;
    private final Reassigning reassigning;
    private final Casework casework;
    private final ApplicationBriefs applications;
    private final ApplicationMoves moves;
    private final Concerned concerned;
    private final Units units;
    private final UnitChoices choices;
    private final Notices notices;
    private final Journal journal;

    ReassignApplication(
            Desk desk,
            Reassigning reassigning,
            Casework casework,
            ApplicationBriefs applications,
            ApplicationMoves moves,
            Concerned concerned,
            Units units,
            UnitChoices choices,
            Notices notices,
            Journal journal) {
        this.desk = desk;
        this.reassigning = reassigning;
        this.casework = casework;
        this.applications = applications;
        this.moves = moves;
        this.concerned = concerned;
        this.units = units;
        this.choices = choices;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDING_UNITS)
    public Verdict reassign(Actor actor, ApplicationId id, UnitId unit, String reason, @Nullable String justification) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, entry.round()));
        reasons.addAll(reassigning.against(actor, entry, application));
        if (unit.equals(entry.unit())) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "REASSIGNED_TO_SAME_UNIT"));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "REASON_NEEDED"));
        }
        var outside = choices.outside(actor, id, unit)
                ? List.of(Refusal.of(
                        Provision.RECOMMENDING_UNITS,
                        "REASSIGNED_OUTSIDE_SCOPE",
                        units.name(unit).orElse("")))
                : List.<Refusal>of();
        var verdict = Verdict.of(reasons, outside, justification);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var moved = moves.reassign(actor, id, unit);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        var why = outside.isEmpty()
                ? reason.strip()
                : reason.strip() + "\n" + Objects.requireNonNull(justification).strip();
        desk.hand(actor, entry, unit, why);
        notices.tell(
                actor,
                concerned.recommending(actor, id, unit),
                "notice.recommendations.reassigned",
                List.of(application.name()),
                "/recommendations/" + id.text());
        notices.tell(
                actor,
                concerned.recommending(actor, id, entry.unit()),
                "notice.recommendations.reassignedAway",
                List.of(application.name()),
                "/recommendations");
        notices.tell(
                actor,
                applications.members(application.applicant()),
                "notice.recommendations.unitChanged",
                List.of(application.name(), units.name(unit).orElseThrow()),
                "/applications/" + id.text());
        journal.enter(
                actor,
                "ReassignApplication",
                Provision.RECOMMENDING_UNITS,
                id,
                entry.unit().value(),
                unit.value(),
                why);
        return Verdict.ALLOWED;
    }
}
