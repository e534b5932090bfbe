package gov.award.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the journal are wanted; empty texts and {@code null} leave a question open.
 *
 * @param act part of the act's name, or of the kind of content read
 * @param person part of a name
 * @param subject what it was done to
 * @param from first day
 * @param to last day
 */
public record JournalFilter(
        String kind,
        String act,
        String person,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
