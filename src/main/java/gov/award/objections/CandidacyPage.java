package gov.award.objections;

import gov.award.measures.Provision;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate was told and stated, for its members and for the office.
 *
 * @param deadline for the statement, once the paper was served
 * @param late whether it has passed
 * @param decision the paper on how it ended, if it has
 */
public record CandidacyPage(
        UUID id,
        String round,
        String name,
        String facts,
        Provision ground,
        UUID paper,
        Instant toldAt,
        int days,
        @Nullable Deadline deadline,
        boolean late,
        @Nullable String statement,
        @Nullable Instant statedAt,
        @Nullable UUID decision,
        boolean dropped) {}
