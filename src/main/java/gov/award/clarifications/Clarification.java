package gov.award.clarifications;

import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a recommending unit to an applicant, with its answer if there is one.
 *
 * @param due last day for the answer; one that comes later is taken as long as the unit has the application
 * @param passedOn the day the office passed it on to an applicant for whom nobody of its own acts
 * @param told to whom and how
 * @param act the paper from which the answer was recorded; {@code null} for one in the system
 * @param receivedOn the day the office received that paper
 */
public record Clarification(
        ClarificationId id,
        ApplicationId application,
        ApplicantId applicant,
        UnitId unit,
        String unitName,
        String question,
        LocalDate due,
        String askedByName,
        Instant askedAt,
        @Nullable LocalDate passedOn,
        @Nullable String told,
        @Nullable String passedByName,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable UUID act,
        @Nullable LocalDate receivedOn) {

    public boolean answered() {
        return answeredAt != null;
    }
}
