package gov.award.committee;

import gov.award.acting.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership of the committee.
 *
 * @param post the office held outside the committee
 * @param person the member's account; {@code null} for one who votes on paper only
 * @param until the last day in office; {@code null} while it lasts
 */
public record Member(
        MemberId id,
        String name,
        String post,
        Capacity capacity,
        @Nullable PersonId person,
        LocalDate since,
        String document,
        @Nullable LocalDate until) {

    public boolean inOfficeOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
