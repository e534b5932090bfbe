package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        var name = scan.getOriginalFilename();
        try (var content = scan.getInputStream()) {
            return attachments.add(actor, id, filing, name == null ? "" : name, content, Limits.scan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
