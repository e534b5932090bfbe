package gov.award.web;

import gov.award.measures.Provision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the visitor. Derived from the state of things each time it is shown, never stored.
 *
 * @param key message key of the sentence
 * @param arguments what the sentence names
 * @param url where it is done
 * @param basis the provision that demands it
 * @param due last day, {@code null} without a deadline
 * @param provisional whether the day may still move because a year's official calendar is missing
 */
public record ToDo(
        String key,
        java.util.List<Object> arguments,
        String url,
        Provision basis,
        @Nullable LocalDate due,
        boolean provisional) {

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
