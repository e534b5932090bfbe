package gov.award.rounds;

import gov.award.measures.Provision;
import java.time.LocalDate;

/**
 * Something in a round that is not done though its day is past.
 *
 * @param key message key of what it is, for example {@code overdue.opinion}
 * @param subject what it concerns, mostly the applicant
 * @param holder whose turn it is
 * @param url where it is looked at
 * @param basis the provision that sets the day
 * @param due the last day it was in time
 * @param provisional whether the day may still move because a year's official calendar is missing
 */
public record Overdue(
        String key, String subject, String holder, String url, Provision basis, LocalDate due, boolean provisional) {}
