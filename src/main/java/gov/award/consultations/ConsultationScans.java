package gov.award.consultations;

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

/** Keeps the scans of answers and receipts. */
@Component
class ConsultationScans {

    private final Attachments attachments;

    ConsultationScans(Attachments attachments) {
        this.attachments = attachments;
    }

    Added keep(Actor actor, AttachmentId id, Id subject, String purpose, Upload scan) {
        var filing = Filing.confidential(subject, purpose, Provision.CONSULTATION_ANSWER);
        return attachments.add(actor, id, filing, scan, Limits.scan());
    }
}
