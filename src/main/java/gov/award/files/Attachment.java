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
 * @param virus found in it, {@code null} unless it is infected
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
        Instant uploadedAt,
        Scan scan,
        @Nullable String virus) {

    public boolean isConfidential() {
        return confidentiality == Confidentiality.CONFIDENTIAL;
    }

    /** Whether its content is given to this person: unscanned to whoever uploaded it, once infected to nobody. */
    public boolean isOpenTo(@Nullable PersonId person) {
        return switch (scan) {
            case NOT_MADE, CLEAN -> true;
            case WAITING, TOO_LARGE -> person != null && person.equals(uploadedBy);
            case INFECTED -> false;
        };
    }
}
