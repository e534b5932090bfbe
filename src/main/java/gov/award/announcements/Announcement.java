package gov.award.announcements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as drafted or issued.
 *
 * @param extendsTo the deadline a supplementary announcement extends to; {@code null} for the first
 * @param issuedAt {@code null} while it is a draft
 * @param paper the paper it was issued as
 */
public record Announcement(
        UUID id,
        @Nullable Instant extendsTo,
        String howToApply,
        String contact,
        Instant draftedAt,
        @Nullable Instant issuedAt,
        @Nullable UUID paper,
        @Nullable String number) {

    public boolean issued() {
        return issuedAt != null;
    }
}
