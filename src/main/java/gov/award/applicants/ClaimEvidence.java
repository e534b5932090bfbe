package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What shows that a claimant acts for an applicant: the licence or the card, the authorisation. Files of the claim. */
@Component
class ClaimEvidence {

    private static final int MOST = 10;

    private final Attachments attachments;

    ClaimEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    List<Attachment> of(ApplicantId claim) {
        return attachments.of(claim);
    }

    List<Refusal> keep(Actor actor, ApplicantId claim, List<Upload> files) {
        if (of(claim).size() + files.size() > MOST) {
            return List.of(Refusal.of(Provision.SUBMISSION, "CLAIM_EVIDENCE_TOO_MANY", MOST));
        }
        var filing = Filing.confidential(claim, "claim-evidence", Provision.SUBMISSION);
        return files.stream()
                .map(file -> attachments.add(actor, filing, file, Limits.standard()))
                .flatMap(added ->
                        added instanceof Added.Refused refused ? refused.reasons().stream() : Stream.<Refusal>empty())
                .toList();
    }
}
