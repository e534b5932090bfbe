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

/** The administrator enters a unit with the parts it plays. */
@Service
public class CreateUnit {

    private final Units units;
    private final Journal journal;

    CreateUnit(Units units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.SET_UP},
            basis = Provision.RECOMMENDING_UNITS)
    public Verdict create(Actor actor, UnitId id, String name, Set<UnitPart> parts) {
        var programme = actor.requireProgramme();
        var problems = units.problems(name.strip(), parts, programme, null);
        if (problems.isEmpty()) {
            units.add(id, programme, name.strip(), parts);
            journal.enter(
                    actor, "CreateUnit", Provision.RECOMMENDING_UNITS, id.value(), name.strip(), parts.toString());
        }
        return Verdict.of(problems);
    }
}
