package gov.award.applications;

import gov.award.acting.PersonId;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundEnd;
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
        WITHDRAWAL(Provision.PRINCIPLES, "recorded-withdrawal"),
        INQUIRY_ANSWER(Provision.INQUIRY, "inquiries"),
        UNIT_ANSWER(Provision.RECOMMENDATION_TIME, "clarifications");

        private final Provision basis;
        private final String page;

        What(Provision basis, String page) {
            this.basis = basis;
            this.page = page;
        }

        Provision basis() {
            return basis;
        }

        /** Where it is compared. */
        String at(ApplicationId application) {
            return "/applications/" + application.text() + "/" + page;
        }

        /** Whether one can still take effect, or be dropped, where its application and the round stand so. */
        boolean open(Phase phase, Status status) {
            return switch (this) {
                case WITHDRAWAL -> Withdrawing.possible(phase, status);
                case INQUIRY_ANSWER -> phase != Phase.CANCELLED;
                case UNIT_ANSWER -> RoundEnd.over(phase).isEmpty();
            };
        }
    }

    /** Whether nobody has compared it yet. */
    public boolean waits() {
        return outcome == null;
    }

    /** Whether it was sent back: it is not what the paper says, or no longer applies. */
    public boolean dropped() {
        return outcome == Compared.REJECTED;
    }
}
