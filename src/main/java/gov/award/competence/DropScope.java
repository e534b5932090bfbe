package gov.award.competence;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A scope that waits is turned down, or taken back; what was in force goes on (articles 9, 15). */
@Service
public class DropScope {

    private final Scopes scopes;
    private final Journal journal;

    DropScope(Scopes scopes, Journal journal) {
        this.scopes = scopes;
        this.journal = journal;
    }

    @Act(
            by = {Role.DIRECTOR, Role.ADMINISTRATOR, Role.OFFICE},
            basis = Provision.RECOMMENDING_UNITS)
    public Verdict drop(Actor actor, UnitId unit, ScopeId id) {
        scopes.locked(actor, unit, id);
        scopes.drop(actor, id);
        journal.enter(actor, "DropScope", Provision.RECOMMENDING_UNITS, unit.value(), id.value());
        return Verdict.ALLOWED;
    }
}
