package gov.award.objections;

import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public notice of proposed winners (公示).
 *
 * @param contact where complaints are taken
 * @param issuedAt when its list was frozen; {@code null} while a draft
 * @param number of the paper
 * @param voidedAt when the committee took the matter up anew, or the round was cancelled
 */
public record PublicNotice(
        PublicNoticeId id,
        RoundId round,
        String contact,
        UUID draftedBy,
        @Nullable Instant issuedAt,
        @Nullable UUID paper,
        @Nullable String number,
        @Nullable Instant voidedAt) {

    public boolean issued() {
        return issuedAt != null;
    }

    public boolean voided() {
        return voidedAt != null;
    }
}
