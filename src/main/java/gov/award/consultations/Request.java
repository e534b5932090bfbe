package gov.award.consultations;

import gov.award.acting.UnitId;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a department's opinion, with what became of it.
 *
 * @param code of the department in the edition; {@code null} for those the office added
 * @param receivedOn day it reached the department; {@code null} before that
 * @param deadline time for the answer, from the day after receipt
 * @param answer the newest answer that was not rejected
 * @param renewed time for the answer anew, from the day after what the department lacked was supplied
 * @param urged how often the department was urged
 */
public record Request(
        RequestId id,
        UnitId unit,
        @Nullable String code,
        String name,
        RequestChannel channel,
        UUID paper,
        String number,
        Instant sentAt,
        @Nullable LocalDate receivedOn,
        @Nullable Deadline deadline,
        Requests.@Nullable Answer answer,
        @Nullable Deadline renewed,
        int urged) {

    public RequestStanding standing(Instant now) {
        if (answer != null && answer.waits()) {
            return RequestStanding.UNCONFIRMED;
        }
        if (answer != null && answer.outcome() == Opinion.MORE_NEEDED && renewed != null && !renewed.missedAt(now)) {
            return RequestStanding.WAITING;
        }
        if (answer != null) {
            var limit = answer.outcome() == Opinion.MORE_NEEDED ? deadline : due();
            return limit != null && answer.answeredOn().isAfter(limit.due())
                    ? RequestStanding.ANSWERED_LATE
                    : RequestStanding.ANSWERED;
        }
        if (deadline == null) {
            return RequestStanding.NOT_SERVED;
        }
        return deadline.missedAt(now) ? RequestStanding.SILENT : RequestStanding.WAITING;
    }

    /** Until when the department has time, or had. */
    public @Nullable Deadline due() {
        return renewed == null ? deadline : renewed;
    }

    /** Whether something in the answer still has to be dealt with before the summary. */
    public boolean unaddressed() {
        return answer != null && !answer.waits() && answer.outcome() != Opinion.NO_OBJECTION && answer.reply() == null;
    }
}
