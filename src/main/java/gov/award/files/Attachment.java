package gov.award.files;

import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file and what it belongs to.
 *
 * @param subject the thing it belongs to: an application, a paper, a meeting
 * @param purpose what it is there: {@code evidence}, {@code signed-page}
 * @param size in bytes
 * @param uploadedBy {@code null} if it came from the public
 */
public record Attachment(
        AttachmentId id,
        @Nullable ProgrammeId programme,
        UUID subject,
        String purpose,
        String name,
        FileType type,
        long size,
        Sha256 digest,
        Confidentiality confidentiality,
        @Nullable PersonId uploadedBy,
        Instant uploadedAt) {

    public boolean isConfidential() {
        return confidentiality == Confidentiality.CONFIDENTIAL;
    }
}
