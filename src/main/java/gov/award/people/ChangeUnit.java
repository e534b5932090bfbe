package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The administrator renames a unit or changes the parts it plays. Where someone holds a role in it, that role would become
 * another: the change waits for the director as the role did.
 */
@Service
public class ChangeUnit {

    private final Units units;
    private final Grants grants;
    private final UnitChanges changes;
    private final Journal journal;

    ChangeUnit(Units units, Grants grants, UnitChanges changes, Journal journal) {
        this.units = units;
        this.grants = grants;
        this.changes = changes;
        this.journal = journal;
    }

    @Act(by = Role.ADMINISTRATOR, basis = Provision.RECOMMENDING_UNITS)
    public Verdict change(Actor actor, UnitId id, String name, Set<UnitPart> parts) {
        var problems = changes.problems(id, name.strip(), parts, actor.requireProgramme());
        if (problems.isEmpty()) {
            if (grants.anyoneIn(id)) {
                changes.propose(actor, id, name.strip(), parts);
            } else {
                changes.dropFor(id);
                units.change(id, name.strip(), parts);
            }
            journal.enter(
                    actor, "ChangeUnit", Provision.RECOMMENDING_UNITS, id.value(), name.strip(), parts.toString());
        }
        return Verdict.of(problems);
    }
}
