package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A change of a unit is not confirmed: it keeps its name and parts. */
@Service
public class DropUnitChange {

    private final UnitChanges changes;
    private final Journal journal;

    DropUnitChange(UnitChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR},
            basis = Provision.RECOMMENDING_UNITS)
    public Verdict drop(Actor actor, UUID id) {
        var change = changes.locked(id, actor.requireProgramme());
        changes.drop(id);
        journal.enter(
                actor,
                "DropUnitChange",
                Provision.RECOMMENDING_UNITS,
                change.unit().value(),
                id);
        return Verdict.ALLOWED;
    }
}
