package gov.award.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of the committee. */
public record Meeting(
        MeetingId id,
        String title,
        LocalDate day,
        String place,
        MeetingState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {}
