package gov.award.demonstration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where the business clock stands.
 *
 * @param workday whether this is a working day
 * @param nextWorkday the next one
 */
public record ClockPage(Instant now, boolean workday, LocalDate nextWorkday) {}
