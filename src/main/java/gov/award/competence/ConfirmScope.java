package gov.award.competence;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The director confirms what a unit is competent for, unless it was the director's own entry (articles 9, 15). */
@Service
public class ConfirmScope {

    private final Scopes scopes;
    private final Journal journal;

    ConfirmScope(Scopes scopes, Journal journal) {
        this.scopes = scopes;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.RECOMMENDING_UNITS)
    public Verdict confirm(Actor actor, UnitId unit, ScopeId id) {
        var scope = scopes.locked(actor, unit, id);
        if (scope.proposedBy().equals(actor.requirePerson())) {
            return Verdict.refused(Provision.RECOMMENDING_UNITS, "SECOND_PERSON_NEEDED");
        }
        scopes.confirm(actor, id);
        journal.enter(actor, "ConfirmScope", Provision.RECOMMENDING_UNITS, unit.value(), id.value());
        return Verdict.ALLOWED;
    }
}
