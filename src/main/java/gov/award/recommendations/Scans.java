package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the scan of a signed paper. */
@Component
class Scans {

    private final Attachments attachments;

    Scans(Attachments attachments) {
        this.attachments = attachments;
    }

    Added keep(Actor actor, AttachmentId id, Filing filing, MultipartFile scan) {
        return attachments.add(actor, id, filing, Upload.of(scan), Limits.scan());
    }
}
