package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submissions as clerks took them from the committee's signed papers; a confirmed one is the submission of the same id. */
@Component
public class SubmissionRecords {

    private static final String SELECT = """
            select r.id, r.round, r.submitted, r.scan, r.given_by, p.name as given_by_name, r.given_at, c.outcome
            from submission_record r join person p on p.id = r.given_by left join submission_record_check c on c.record = r.id
            where r.voided_at is null
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SubmissionRecords(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One record.
     *
     * @param submitted who was to be submitted when it was recorded, in order of their ids
     * @param outcome of the comparison with the paper
     */
    public record SubmissionRecord(
            SubmissionId id,
            RoundId round,
            List<UUID> submitted,
            UUID scan,
            UUID givenBy,
            String givenByName,
            Instant givenAt,
            @Nullable Compared outcome) {

        public boolean waits() {
            return outcome == null;
        }
    }

    SubmissionRecord find(SubmissionId id) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("id", id.value())
                .query(Row.of(SubmissionRecord.class))
                .optional()
                .orElseThrow(() -> new NotFound("submission record"));
    }

    Optional<SubmissionRecord> waiting(RoundId round) {
        return jdbc.sql(SELECT + " and r.round = :round and c.outcome is null")
                .param("round", round.value())
                .query(Row.of(SubmissionRecord.class))
                .optional();
    }

    /** The reasons against another submission, with the one that a record still waits. */
    List<Refusal> withWaiting(RoundId round, List<Refusal> against) {
        var reasons = new ArrayList<>(against);
        if (waiting(round).isPresent()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_WAITS"));
        }
        return reasons;
    }

    void add(Actor actor, RoundId round, SubmissionId id, List<UUID> submitted, UUID scan) {
        jdbc.sql("""
                        insert into submission_record (id, programme, round, submitted, scan, given_by, given_at)
                        values (:id, :programme, :round, :submitted, :scan, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("submitted", submitted.toArray(UUID[]::new))
                .param("scan", scan)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void check(Actor actor, SubmissionId id, Comparison comparison) {
        jdbc.sql("""
                        insert into submission_record_check (record, programme, outcome, note, given_by, given_at)
                        values (:record, :programme, :outcome, :note, :by, :now)
                        """)
                .param("record", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", comparison.outcome().name())
                .param("note", comparison.reason())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
