package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director confirms that a unit in which people hold roles is called, or plays, something else. */
@Service
public class ConfirmUnitChange {

    private final UnitChanges changes;
    private final Units units;
    private final Journal journal;

    ConfirmUnitChange(UnitChanges changes, Units units, Journal journal) {
        this.changes = changes;
        this.units = units;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.RECOMMENDING_UNITS)
    public Verdict confirm(Actor actor, UUID id) {
        var change = changes.locked(id, actor.requireProgramme());
        if (change.proposer().equals(actor.personId())) {
            return Verdict.of(java.util.List.of(Refusal.of(Provision.PRINCIPLES, "confirm.ownProposal")));
        }
        var problems = changes.problems(change.unit(), change.name(), change.chosen(), actor.requireProgramme());
        if (problems.isEmpty()) {
            units.change(change.unit(), change.name(), change.chosen());
            changes.confirmed(id, actor);
            journal.enter(
                    actor,
                    "ConfirmUnitChange",
                    Provision.RECOMMENDING_UNITS,
                    change.unit().value(),
                    change.name(),
                    change.parts().toString());
        }
        return Verdict.of(problems);
    }
}
