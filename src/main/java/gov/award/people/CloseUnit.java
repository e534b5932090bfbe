package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The administrator closes a unit in which nobody holds a role any more. */
@Service
public class CloseUnit {

    private final Units units;
    private final Grants grants;
    private final Journal journal;

    CloseUnit(Units units, Grants grants, Journal journal) {
        this.units = units;
        this.grants = grants;
        this.journal = journal;
    }

    @Act(by = Role.ADMINISTRATOR, basis = Provision.RECOMMENDING_UNITS)
    public Verdict close(Actor actor, UnitId id) {
        units.lockedParts(id, actor.requireProgramme());
        if (grants.anyoneIn(id)) {
            return Verdict.of(java.util.List.of(Units.refusal("unit.people")));
        }
        units.close(id);
        journal.enter(actor, "CloseUnit", Provision.RECOMMENDING_UNITS, id.value());
        return Verdict.ALLOWED;
    }
}
