package gov.award.applications;

import java.time.Instant;

/**
 * The office's decision on a condition.
 *
 * @param by name of who decided
 */
public record Ruling(Outcome outcome, String reason, String by, Instant at) {}
