package gov.award.forms;

import org.jspecify.annotations.Nullable;

/**
 * A form as applications are written on it; never changed once published.
 *
 * @param id {@code null} for a form no version was published of
 * @param number from 1 within a round and kind; 0 for a form no version was published of
 * @param year the round's, from which the years of tables are counted back
 */
public record FormVersion(@Nullable FormId id, int number, int year, Form form) {}
