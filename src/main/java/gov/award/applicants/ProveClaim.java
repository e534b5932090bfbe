package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** A claimant adds what proves a claim the office has not decided: all files, or none with every reason. */
@Service
public class ProveClaim {

    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Journal journal;

    ProveClaim(Applicants applicants, ClaimEvidence evidence, Journal journal) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict prove(Actor actor, ApplicantId id, List<Upload> files) {
        var claim = applicants.locked(id);
        if (!applicants.actsFor(id)) {
            throw new NotFound("claim");
        }
        var reasons = new ArrayList<Refusal>();
        if (claim.state() != Applicant.State.CLAIMED) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_DECIDED", claim.state()));
        }
        if (files.isEmpty()) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "NO_FILE_CHOSEN"));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(evidence.keep(actor, id, files));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "ProveClaim", Provision.SUBMISSION, id, files.size());
        }
        return Verdict.of(reasons);
    }
}
