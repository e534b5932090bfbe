package gov.award.register;

import java.time.LocalDate;

/**
 * A bar of so many years from a decision (Articles 24 and 31). Read so that the bar has lapsed on the anniversary of the
 * decision: its last day is the day before, since a restriction is not extended beyond what its text needs.
 *
 * @param decided date of the decision (成文日期), the first day of the bar
 */
public record Term(LocalDate decided, int years) {

    public Term {
        if (years < 1) {
            throw new IllegalArgumentException("no bar of " + years + " years");
        }
    }

    public LocalDate lastDay() {
        return decided.plusYears(years).minusDays(1);
    }

    /** Whether the bar stands on {@code day}. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(decided) && !day.isAfter(lastDay());
    }
}
