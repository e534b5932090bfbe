package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import org.springframework.stereotype.Service;

/** The office records that certificate or plaque came back, or that it is declared void (articles 31 and 32). */
@Service
public class RecordReturn {

    private final Revocations revocations;
    private final Recoveries recoveries;
    private final BusinessClock clock;
    private final Journal journal;

    RecordReturn(Revocations revocations, Recoveries recoveries, BusinessClock clock, Journal journal) {
        this.revocations = revocations;
        this.recoveries = recoveries;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REVOCATION_WINDOW)
    public Verdict record(Actor actor, RevocationId id, ReturnForm form) {
        var revocation = revocations.locked(id);
        var note = form.note() == null ? "" : form.note().strip();
        var reasons = new RecoveryRules(revocation)
                .againstReturn(recoveries.returned(id), form.item(), form.fate(), note, form.day(), clock.today());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        recoveries.add(actor, id, form.item(), form.fate(), form.day(), note);
        journal.enter(actor, "RecordReturn", revocation.ground().provision(), id, form);
        return Verdict.ALLOWED;
    }
}
