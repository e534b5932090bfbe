package gov.award.imports;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.SecurityClock;
import org.springframework.stereotype.Service;

/** The timer takes files away that nobody brought in within their time. */
@Service
public class ClearImports {

    private final Imports imports;
    private final Journal journal;
    private final SecurityClock clock;

    ClearImports(Imports imports, Journal journal, SecurityClock clock) {
        this.imports = imports;
        this.journal = journal;
        this.clock = clock;
    }

    @Act(by = Role.TIMER, basis = Provision.PRINCIPLES)
    public Verdict clear(Actor timer) {
        var expired = imports.expired(clock.now());
        if (expired.isEmpty()) {
            return Verdict.refused(Provision.PRINCIPLES, "IMPORTS_CLEARED");
        }
        for (var id : expired) {
            imports.drop(id);
            journal.enter(timer, "ClearImports", Provision.PRINCIPLES, id);
        }
        return Verdict.ALLOWED;
    }
}
