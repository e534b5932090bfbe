package gov.award.objections;

import java.time.Instant;
import java.util.UUID;

/**
 * The proof that a notice appeared on the government portal.
 *
 * @param capture the attachment that shows the page
 * @param reason why it corrects an earlier one; empty for the first
 */
public record Publication(
        UUID id,
        PublicNoticeId notice,
        String address,
        Instant publishedAt,
        UUID capture,
        Instant recordedAt,
        String reason) {}
