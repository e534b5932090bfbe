package gov.award.announcements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as drafted or issued.
 *
 * @param serial which of its series in the round it is, in the order of issue; of a draft the one it would be
 * @param extendsTo the deadline an extension extends to; {@code null} for the others
 * @param corrects the announcement a correction corrects; {@code null} for the others
 * @param howToApply what applicants hand in; of those that follow the first what they say, or why
 * @param issuedAt {@code null} while it is a draft
 * @param paper the paper it was issued as
 */
public record Announcement(
        UUID id,
        AnnouncementKind kind,
        int serial,
        @Nullable Instant extendsTo,
        @Nullable UUID corrects,
        String howToApply,
        String contact,
        Instant draftedAt,
        @Nullable Instant issuedAt,
        @Nullable UUID paper,
        @Nullable String number) {

    public boolean issued() {
        return issuedAt != null;
    }

    String part(AnnouncedPart part) {
        return part == AnnouncedPart.CONTACT ? contact : howToApply;
    }
}
