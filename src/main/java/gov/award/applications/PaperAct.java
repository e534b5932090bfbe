package gov.award.applications;

import gov.award.acting.PersonId;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant for which nobody of its own acts declared on a signed paper, as the office recorded it (代录; reading 27).
 *
 * @param target the inquiry or the question it answers; {@code null} for a withdrawal
 * @param text what the paper says
 * @param note what the recorder remarks; blank without
 * @param receivedOn the day the office received the paper, not that of its record
 * @param outcome of the comparison with the paper; {@code null} before
 * @param reason why it was dropped
 */
public record PaperAct(
        PaperActId id,
        ApplicationId application,
        What what,
        @Nullable UUID target,
        String text,
        String note,
        LocalDate receivedOn,
        UUID scan,
        PersonId recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable Compared outcome,
        @Nullable String reason,
        @Nullable String checkedByName,
        @Nullable Instant checkedAt) {

    /** What is declared. */
    public enum What {
        WITHDRAWAL(Provision.PRINCIPLES),
        INQUIRY_ANSWER(Provision.INQUIRY),
        UNIT_ANSWER(Provision.RECOMMENDATION_TIME);

        private final Provision basis;

        What(Provision basis) {
            this.basis = basis;
        }

        Provision basis() {
            return basis;
        }
    }

    /** Whether nobody has compared it yet. */
    public boolean waits() {
        return outcome == null;
    }

    /** Whether it turned out not to be what the paper says. */
    public boolean dropped() {
        return outcome == Compared.REJECTED;
    }
}
