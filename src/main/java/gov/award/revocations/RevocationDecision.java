package gov.award.revocations;

import gov.award.files.Compared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the county government decided on a case, as recorded.
 *
 * @param metOn day of the executive meeting
 * @param decided date of the decision (成文日期)
 * @param origin by whom it was recorded
 * @param checked what the director found; {@code null} while it waits, and where the government recorded it itself
 */
public record RevocationDecision(
        UUID id,
        UUID revocation,
        Outcome outcome,
        String document,
        LocalDate metOn,
        LocalDate decided,
        Origin origin,
        UUID recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable Compared checked,
        @Nullable String note,
        @Nullable String checkedByName,
        @Nullable Instant checkedAt) {

    /** Whether the director has still to compare it with its document; what the government itself recorded is in effect. */
    public boolean waits() {
        return origin == Origin.RECORDED && checked == null;
    }

    /** Whether the award is revoked. */
    public enum Outcome {
        REVOKE,
        KEEP
    }

    /** Recorded by the government's own clerk, or by the office from the signed paper (代录). */
    public enum Origin {
        GOVERNMENT,
        RECORDED
    }
}
