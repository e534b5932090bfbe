package gov.award.applications;

import gov.award.applicants.ApplicantId;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Failures of the system in a round's application time, and the applicants who ask to be received late. */
public record LatePage(RoundBrief round, List<Failure> failures, List<Request> requests) implements OfRound {

    /** The system could not be used from one moment to another. */
    public record Failure(UUID id, Instant began, Instant ended, String what, String by, Instant recordedAt) {}

    /**
     * One applicant asks.
     *
     * @param until moment before which it may be given in; {@code null} undecided or refused
     */
    public record Request(
            UUID id,
            ApplicationId application,
            ApplicantId applicant,
            RoundId round,
            String name,
            String reason,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant until,
            @Nullable String decision) {

        public boolean open() {
            return decidedAt == null;
        }
    }

    /** What the applicant itself sees. */
    public record Own(
            ApplicationBrief brief,
            RoundBrief round,
            @Nullable Request request) implements OfRound {}
}
