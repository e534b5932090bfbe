package gov.award.announcements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an announcement, or of a supplementary one.
 *
 * @param howToApply what applicants hand in, where and how
 * @param contact whom to ask
 * @param extendsTo the deadline extended for everyone, in the programme's zone; only in a supplementary announcement
 * @param seen when the draft it was written over was drafted; {@code null} where there was none
 */
public record AnnouncementForm(
        @NotBlank @Size(max = 8000) String howToApply,
        @NotBlank @Size(max = 500) String contact,
        @Nullable LocalDateTime extendsTo,
        @Nullable Instant seen) {}
