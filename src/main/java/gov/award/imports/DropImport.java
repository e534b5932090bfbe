package gov.award.imports;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.imports.SheetImport.State;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Whoever brought a file takes it back before anything was entered from it. */
@Service
public class DropImport {

    private final Targets targets;
    private final Imports imports;
    private final Journal journal;

    DropImport(Targets targets, Imports imports, Journal journal) {
        this.targets = targets;
        this.imports = imports;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR},
            basis = Provision.PRINCIPLES)
    public Verdict drop(Actor actor, String key, ImportId id) {
        var target = targets.of(actor, key);
        var state = imports.state(imports.locked(actor, key, id));
        if (state != State.OPEN) {
            return Verdict.refused(target.basis(), "IMPORT_" + state.name());
        }
        imports.drop(id);
        journal.enter(actor, "DropImport", target.basis(), id, key);
        return Verdict.ALLOWED;
    }
}
