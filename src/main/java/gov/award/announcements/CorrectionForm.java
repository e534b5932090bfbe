package gov.award.announcements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction as drafted: up to three points of one announcement.
 *
 * @param corrects the announcement it corrects
 * @param reason why
 * @param contact whom to ask
 * @param seen when the draft it was written over was drafted; {@code null} where there was none
 */
public record CorrectionForm(
        @NotNull UUID corrects,
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 500) String contact,
        @NotNull AnnouncedPart part1,
        @NotBlank @Size(max = 2000) String old1,
        @NotBlank @Size(max = 2000) String new1,
        @Nullable AnnouncedPart part2,
        @Nullable @Size(max = 2000) String old2,
        @Nullable @Size(max = 2000) String new2,
        @Nullable AnnouncedPart part3,
        @Nullable @Size(max = 2000) String old3,
        @Nullable @Size(max = 2000) String new3,
        @Nullable Instant seen) {

    /** How many there may be. */
    public static final int MOST = 3;

    /** A correction of one point. */
    public static CorrectionForm of(
            UUID corrects, String reason, String contact, CorrectionPoint point, @Nullable Instant seen) {
        return new CorrectionForm(
                corrects,
                reason,
                contact,
                point.part(),
                point.oldText(),
                point.newText(),
                null,
                null,
                null,
                null,
                null,
                null,
                seen);
    }

    /** Those filled in; a browser ends lines by two characters, what was announced ends them by one. */
    List<CorrectionPoint> points() {
        var points = new ArrayList<CorrectionPoint>();
        points.add(new CorrectionPoint(part1, text(old1), text(new1)));
        add(points, part2, old2, new2);
        add(points, part3, old3, new3);
        return points;
    }

    private static void add(
            List<CorrectionPoint> points, @Nullable AnnouncedPart part, @Nullable String old, @Nullable String right) {
        if (!text(old).isEmpty() || !text(right).isEmpty()) {
            points.add(new CorrectionPoint(
                    Objects.requireNonNullElse(part, AnnouncedPart.HOW_TO_APPLY), text(old), text(right)));
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }
}
