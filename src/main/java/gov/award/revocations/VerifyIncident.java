package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office has looked into it and finds it borne out: report and evidence (articles 31 and 32). */
@Service
public class VerifyIncident {

    private static final int LONGEST = 8000;

    private final Revocations revocations;
    private final CaseFiles files;
    private final Journal journal;

    VerifyIncident(Revocations revocations, CaseFiles files, Journal journal) {
        this.revocations = revocations;
        this.files = files;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.FRAUD)
    public Verdict verify(Actor actor, RevocationId id, String report, Upload evidence) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(RevocationMove.VERIFY.refusals(revocation));
        if (report.isBlank() || report.length() > LONGEST) {
            reasons.add(Refusal.of(basis, "REVOCATION_REPORT", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var finding = UUID.randomUUID();
        revocations.verified(actor, finding, revocation, report.strip());
        var kept = files.evidence(actor, finding, "revocation-finding", basis, evidence);
        if (kept instanceof Verdict.Allowed) {
            journal.enter(actor, "VerifyIncident", basis, id, report);
        }
        return kept;
    }
}
