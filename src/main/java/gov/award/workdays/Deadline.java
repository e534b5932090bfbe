package gov.award.workdays;

import gov.award.measures.Provision;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A statutory deadline.
 *
 * @param event the day that set it off, itself not counted
 * @param basis the provision that sets it
 * @param due the last day
 * @param end the instant from which it is missed: the last day is over
 * @param provisional whether a year it runs through has no official calendar yet, so that it may still move
 */
public record Deadline(LocalDate event, Provision basis, LocalDate due, Instant end, boolean provisional) {

    public Deadline {
        if (due.isBefore(event)) {
            throw new IllegalArgumentException("due %s before %s".formatted(due, event));
        }
    }

    /** Whether something done at {@code moment} is late. */
    public boolean missedAt(Instant moment) {
        return !moment.isBefore(end);
    }
}
