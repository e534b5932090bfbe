package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the files that prove what is put on record in a case. */
@Component
class CaseFiles {

    private final Attachments attachments;

    CaseFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A file of any kind that is taken. */
    Verdict evidence(Actor actor, UUID subject, String purpose, Provision basis, Upload upload) {
        return keep(actor, subject, purpose, basis, upload, Limits.standard());
    }

    /** The scan of a signed paper. */
    Verdict scan(Actor actor, UUID subject, String purpose, Provision basis, Upload upload) {
        return keep(actor, subject, purpose, basis, upload, Limits.scan());
    }

    private Verdict keep(Actor actor, UUID subject, String purpose, Provision basis, Upload upload, Limits limits) {
        var filing = new Filing(subject, purpose, basis, Confidentiality.CONFIDENTIAL);
        return attachments.add(actor, filing, upload, limits).verdict();
    }
}
