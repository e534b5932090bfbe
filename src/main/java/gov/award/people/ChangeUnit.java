package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The administrator renames a unit or changes the parts it plays. */
@Service
public class ChangeUnit {

    private final Units units;
    private final Grants grants;
    private final Journal journal;

    ChangeUnit(Units units, Grants grants, Journal journal) {
        this.units = units;
        this.grants = grants;
        this.journal = journal;
    }

    @Act(by = Role.ADMINISTRATOR, basis = Provision.RECOMMENDING_UNITS)
    public Verdict change(Actor actor, UnitId id, String name, Set<UnitPart> parts) {
        var programme = actor.requireProgramme();
        var before = units.lockedParts(id, programme);
        var problems = new ArrayList<Refusal>(units.problems(name.strip(), parts, programme, id));
        before.stream()
                .filter(part -> !parts.contains(part) && grants.anyoneIn(id, part))
                .sorted()
                .map(part -> Units.refusal("unit.part", part))
                .forEach(problems::add);
        if (problems.isEmpty()) {
            units.change(id, name.strip(), parts);
            journal.enter(
                    actor, "ChangeUnit", Provision.RECOMMENDING_UNITS, id.value(), name.strip(), parts.toString());
        }
        return Verdict.of(problems);
    }
}
