package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failures of the system within the application time, and applications received late because of one (article 15, reading 12). */
@Component
public class LateReceipts {

    private static final String REQUESTS = """
            select r.id, r.application, r.applicant, r.round, r.name, r.reason, r.asked_at, d.decided_at, d.until,
                   d.reason as decision
            from late_request r left join late_decision d on d.request = r.id
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    LateReceipts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Actor actor, UUID id, RoundId round, Instant began, Instant ended, String what) {
        jdbc.sql("""
                        insert into system_failure (id, programme, round, began, ended, what, recorded_by, recorded_at)
                        values (:id, :programme, :round, :began, :ended, :what, :by, :now)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("began", began.atOffset(ZoneOffset.UTC))
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .param("what", what)
                .param("by", actor.personId())
                .param("now", now())
                .update();
    }

    List<LatePage.Failure> failures(RoundId round) {
        return jdbc.sql("""
                        select f.id, f.began, f.ended, f.what, p.name as by, f.recorded_at
                        from system_failure f join person p on p.id = f.recorded_by where f.round = :round order by f.began, f.id
                        """)
                .param("round", round.value())
                .query(Row.of(LatePage.Failure.class))
                .list();
    }

    /** False if it was asked for before. */
    boolean ask(Actor actor, UUID id, ApplicationBrief application, String reason) {
        return jdbc.sql("""
                        insert into late_request (id, programme, round, application, applicant, name, reason, asked_by, asked_at)
                        values (:id, :programme, :round, :application, :applicant, :name, :reason, :by, :now)
                        on conflict (application) do nothing
                        """)
                        .param("id", id)
                        .param("programme", actor.requireProgramme().value())
                        .param("round", application.round().value())
                        .param("application", application.id().value())
                        .param("applicant", application.applicant().value())
                        .param("name", application.name())
                        .param("reason", reason)
                        .param("by", actor.personId())
                        .param("now", now())
                        .update()
                == 1;
    }

    List<LatePage.Request> requests(RoundId round) {
        return jdbc.sql(REQUESTS + " where r.round = :round order by d.decided_at nulls first, r.asked_at, r.id")
                .param("round", round.value())
                .query(Row.of(LatePage.Request.class))
                .list();
    }

    /** Names of those who asked and were not answered yet, or still have the time they were given. */
    public List<String> pending(RoundId round) {
        return jdbc.sql("""
                        select q.name from late_request q join application_draft a on a.application = q.application
                        left join late_decision d on d.request = q.id
                        where q.round = :round and (d.request is null or d.until > :now) order by q.name
                        """)
                .param("round", round.value())
                .param("now", now())
                .query(Row.of(String.class))
                .list();
    }

    Optional<LatePage.Request> request(ApplicationId application) {
        return jdbc.sql(REQUESTS + " where r.application = :application")
                .param("application", application.value())
                .query(Row.of(LatePage.Request.class))
                .optional();
    }

    /** @throws NotFound if the actor's programme has none such */
    LatePage.Request request(Actor actor, UUID id) {
        return jdbc.sql(REQUESTS + " where r.id = :id and r.programme = :programme")
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(LatePage.Request.class))
                .optional()
                .orElseThrow(() -> new NotFound("late request"));
    }

    /**
     * False if it was decided meanwhile.
     *
     * @param failure what it was late for, or {@code null} where it is not received
     */
    boolean decide(Actor actor, UUID request, @Nullable UUID failure, @Nullable Instant until, String reason) {
        return jdbc.sql("""
                        insert into late_decision (request, programme, failure, until, reason, decided_by, decided_at)
                        values (:request, :programme, :failure::uuid, :until, :reason, :by, :now)
                        on conflict (request) do nothing
                        """)
                        .param("request", request)
                        .param("programme", actor.requireProgramme().value())
                        .param("failure", failure)
                        .param(
                                "until",
                                until == null ? null : until.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("reason", reason)
                        .param("by", actor.personId())
                        .param("now", now())
                        .update()
                == 1;
    }

    private Object now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
