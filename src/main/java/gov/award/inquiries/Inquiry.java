package gov.award.inquiries;

import gov.award.acting.PersonId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry of the office into an application.
 *
 * @param reason why it was opened; {@code null} for the applicant, who is not told it
 * @param questions what the applicant is asked; blank if it is asked nothing
 * @param due last day for its answer; {@code null} without questions
 * @param act the paper from which its answer was recorded; {@code null} for one in the system
 * @param receivedOn the day the office received that paper
 */
public record Inquiry(
        InquiryId id,
        ApplicationId application,
        ApplicantId applicant,
        @Nullable String reason,
        String questions,
        @Nullable LocalDate due,
        PersonId openedBy,
        String openedByName,
        Instant openedAt,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable UUID act,
        @Nullable LocalDate receivedOn,
        @Nullable InquiryOutcome outcome,
        @Nullable String finding,
        @Nullable String closedByName,
        @Nullable Instant closedAt) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean asks() {
        return due != null;
    }
}
