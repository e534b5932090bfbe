package gov.award.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a working norm; the newest of its kind counts.
 *
 * @param body its text; may be empty where the attachment carries it
 * @param attachment the file with its text, if any
 * @param draftedBy name of who drafted it
 * @param resolutionNumber the resolution on it, once there is one
 */
public record NormVersion(
        UUID id,
        NormKind kind,
        int version,
        String title,
        String body,
        @Nullable UUID attachment,
        String draftedBy,
        Instant draftedAt,
        Fate fate,
        @Nullable String resolutionNumber,
        @Nullable LocalDate resolvedOn) {

    /** The same under another title. */
    public NormVersion titled(String other) {
        return new NormVersion(
                id, kind, version, other, body, attachment, draftedBy, draftedAt, fate, resolutionNumber, resolvedOn);
    }
}
