package gov.award.deliberations;

import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of deliberation and approval show. */
public final class DeliberationPages {

    private DeliberationPages() {}

    /**
     * A candidate before the committee, as its reader may see it.
     *
     * @param vote how far the committee has come
     * @param number of the resolution
     * @param votes for, against, abstained, entitled
     */
    public record CandidateLine(
            UUID application,
            Kind kind,
            String name,
            int rank,
            boolean tied,
            String composite,
            boolean withdrawn,
            String vote,
            @Nullable String number,
            @Nullable String votes) {}

    /** What the committee's votes came to; with names only those its reader may see. */
    public record Proposed(
            UUID id,
            boolean onPaper,
            boolean inEffect,
            String justification,
            String vacancyReason,
            @Nullable UUID scan,
            @Nullable UUID paper,
            @Nullable String number,
            Instant givenAt) {}

    /**
     * The deliberation.
     *
     * @param hidden candidates the reader is recused from
     * @param carried how many of each kind are proposed by the votes so far
     * @param quota places of each kind
     * @param reopenings requests to vote again
     * @param reopenable whether the reader may ask, or record that the committee asks, to vote again
     * @param puttable whether there are candidates not put before the committee yet
     */
    public record Deliberation(
            RoundBrief round,
            List<CandidateLine> candidates,
            int hidden,
            Map<Kind, Integer> carried,
            Map<Kind, Integer> quota,
            @Nullable Proposed proposed,
            boolean puttable,
            List<Reopenings.Reopening> reopenings,
            boolean reopenable,
            boolean resolvable,
            boolean recordable,
            boolean checkable,
            boolean pledged)
            implements OfRound {}

    /** A proposed winner in a submission. */
    public record EntryLine(
            UUID submission, UUID application, Kind kind, String name, SubmissionFate fate, boolean approved) {}

    /** An approval, in effect or to be confirmed. */
    public record ApprovalLine(
            UUID id,
            String meetingName,
            String meetingNumber,
            LocalDate meetingDay,
            LocalDate signedOn,
            String document,
            LocalDate decided,
            String note,
            UUID scan,
            boolean onPaper,
            boolean inEffect,
            @Nullable UUID paper,
            @Nullable String number) {}

    /**
     * A submission with who was in it and what the government said.
     *
     * @param toDecide whether the government has to decide, and is not only told of places that have fallen vacant
     * @param scan of the committee's signed paper, for those who may see it
     */
    public record SubmissionLine(
            UUID id,
            String number,
            UUID paper,
            Instant submittedAt,
            boolean onPaper,
            boolean toDecide,
            @Nullable UUID scan,
            List<EntryLine> entries,
            @Nullable ApprovalLine approval) {}

    /**
     * The approval.
     *
     * @param noticeEnds when the public notice has run its time; {@code null} if not proved published
     * @param planned who would be submitted now, and who not
     * @param waiting taken from the committee's signed paper and still to be compared
     * @param submittable whether the reader may submit now, as far as roles and phase go
     * @param recordable whether the reader may record the committee's submission from its signed paper, likewise
     */
    public record Approval(
            RoundBrief round,
            @Nullable Instant noticeEnds,
            List<EntryLine> planned,
            List<SubmissionLine> submissions,
            SubmissionRecords.@Nullable SubmissionRecord waiting,
            boolean submittable,
            boolean recordable,
            boolean checkable)
            implements OfRound {

        /** The names of all that were submitted or held back, by their applications. */
        public Map<String, String> named() {
            var named = new LinkedHashMap<String, String>();
            submissions.stream()
                    .flatMap(submission -> submission.entries().stream())
                    .forEach(entry -> named.put(entry.application().toString(), entry.name()));
            return named;
        }
    }
}
