package gov.award.competence;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.Programmes;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import org.springframework.stereotype.Service;

/** The administrator or the office enters what a recommending unit is competent for; it counts once the director confirms it (articles 9, 15). */
@Service
public class ProposeScope {

    private final Scopes scopes;
    private final Units units;
    private final Programmes programmes;
    private final Journal journal;

    ProposeScope(Scopes scopes, Units units, Programmes programmes, Journal journal) {
        this.scopes = scopes;
        this.units = units;
        this.programmes = programmes;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.OFFICE},
            basis = Provision.RECOMMENDING_UNITS)
    public Verdict propose(Actor actor, UnitId unit, ScopeId id, ScopeForm form) {
        var programme = actor.requireProgramme();
        if (!units.plays(unit, UnitPart.RECOMMENDING, programme)) {
            throw new NotFound("unit");
        }
        var problems = form.problems(programmes.edition(programme));
        if (problems.isEmpty()) {
            scopes.propose(actor, id, unit, form);
            journal.enter(actor, "ProposeScope", Provision.RECOMMENDING_UNITS, unit.value(), id.value(), form);
        }
        return Verdict.of(problems);
    }
}
