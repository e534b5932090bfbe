package gov.award.register;

import java.time.LocalDate;

/**
 * So many years from a decision (Articles 24, 31 and 32): the day of the decision is not counted, and the last day is the
 * corresponding day of the last year (reading 7; Civil Code, Articles 201 and 202).
 *
 * @param decided date of the decision (成文日期); what is counted stands from that day
 */
public record Term(LocalDate decided, int years) {

    public Term {
        if (years < 1) {
            throw new IllegalArgumentException("no bar of " + years + " years");
        }
    }

    public LocalDate lastDay() {
        return decided.plusYears(years);
    }

    /** Whether the bar stands on {@code day}. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(decided) && !day.isAfter(lastDay());
    }
}
