package gov.award.takeovers;

import gov.award.files.Attachment;
import gov.award.files.Attachments;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A file kept with an earlier round, to be kept with another as well. */
final class KeptFile extends AbstractResource {

    private final Attachments attachments;
    private final Attachment file;

    KeptFile(Attachments attachments, Attachment file) {
        this.attachments = attachments;
        this.file = file;
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public InputStream getInputStream() {
        return attachments.content(file);
    }

    @Override
    public String getDescription() {
        return file.name();
    }
}
