package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finance records what came back of a prize, to the fen (articles 31 and 32). */
@Service
public class RecordRecovery {

    private final Revocations revocations;
    private final Recoveries recoveries;
    private final CaseFiles files;
    private final BusinessClock clock;
    private final Journal journal;

    RecordRecovery(
            Revocations revocations, Recoveries recoveries, CaseFiles files, BusinessClock clock, Journal journal) {
        this.revocations = revocations;
        this.recoveries = recoveries;
        this.files = files;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.FINANCE, basis = Provision.REVOCATION_WINDOW)
    public Verdict record(Actor actor, RevocationId id, UUID recovery, RecoveryForm form, Upload voucher) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new RecoveryRules(revocation)
                .againstPayment(recoveries.of(id), form.fen(), form.voucher(), form.paidOn(), clock.today());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        recoveries.add(actor, recovery, id, form);
        var kept = files.scan(actor, recovery, "revocation-recovery", basis, voucher);
        if (kept instanceof Verdict.Allowed) {
            journal.enter(actor, "RecordRecovery", basis, id, recovery, form);
        }
        return kept;
    }
}
