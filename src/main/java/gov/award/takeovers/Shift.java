package gov.award.takeovers;

import gov.award.workdays.Workdays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moves the days of an earlier round by as many days as lie between the first days of both, and on to a working day. */
final class Shift {

    private final long days;
    private final Workdays workdays;

    Shift(LocalDate before, LocalDate now, Workdays workdays) {
        this.days = ChronoUnit.DAYS.between(before, now);
        this.workdays = workdays;
    }

    LocalDate of(LocalDate day) {
        return workdays.notBefore(day.plusDays(days));
    }

    @Nullable
    LocalDate ofNullable(@Nullable LocalDate day) {
        return day == null ? null : of(day);
    }

    @Nullable
    LocalDateTime ofNullable(@Nullable LocalDateTime moment) {
        return moment == null ? null : of(moment.toLocalDate()).atTime(moment.toLocalTime());
    }
}
