package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import org.springframework.stereotype.Component;

/** Keeps the scans of signed resolutions and approvals. */
@Component
class DeliberationScans {

    private final Attachments attachments;

    DeliberationScans(Attachments attachments) {
        this.attachments = attachments;
    }

    Added keep(Actor actor, AttachmentId id, Id subject, String purpose, Provision basis, Upload scan) {
        return attachments.add(actor, id, Filing.confidential(subject, purpose, basis), scan, Limits.scan());
    }
}
