package gov.award.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** On which days before and after its last day somebody is reminded of a thing: more often near it, then every week. */
final class ReminderDays {

    /** Days after the last day; before it where negative. */
    private static final List<Integer> STEPS = List.of(-3, -1, 0, 1, 3, 7);

    private static final int WEEK = 7;

    private ReminderDays() {}

    /**
     * The day of the last reminder that should have gone out by now: who was reminded on it or since has been reminded.
     * Counted so that a timer that stood still for some days loses none and repeats none.
     */
    static Optional<LocalDate> latest(LocalDate due, LocalDate today) {
        var passed = ChronoUnit.DAYS.between(due, today);
        if (passed >= WEEK) {
            return Optional.of(due.plusDays(passed - passed % WEEK));
        }
        return STEPS.reversed().stream()
                .filter(step -> step <= passed)
                .findFirst()
                .map(due::plusDays);
    }
}
