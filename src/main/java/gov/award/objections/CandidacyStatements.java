package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What candidates stated, in the system or to the office. */
@Component
class CandidacyStatements {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CandidacyStatements(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All in one hearing, the first stated first. */
    List<CandidacyStatement> of(UUID hearing) {
        return jdbc.sql("""
                        select s.id, s.text, s.stated_on, s.scan, s.recorded_by, p.name as recorded_by_name, s.recorded_at, c.outcome, c.note
                        from candidacy_statement s join person p on p.id = s.recorded_by
                        left join candidacy_statement_check c on c.statement = s.id
                        where s.hearing = :hearing order by s.stated_on, s.recorded_at, s.id
                        """)
                .param("hearing", hearing)
                .query(Row.of(CandidacyStatement.class))
                .list();
    }

    /** @throws NotFound if no such statement waits in the hearing to be compared */
    CandidacyStatement waiting(UUID hearing, UUID statement) {
        return of(hearing).stream()
                .filter(each -> each.id().equals(statement) && each.waits())
                .findFirst()
                .orElseThrow(() -> new NotFound("statement"));
    }

    /** Kept from being added to, or told to the committee, by others until the transaction ends. */
    void lock(UUID hearing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 25))")
                .param(hearing.toString())
                .query(row -> {});
    }

    void add(Actor actor, UUID id, UUID hearing, String text, LocalDate statedOn, @Nullable UUID scan) {
        jdbc.sql("""
                        insert into candidacy_statement (id, hearing, programme, text, stated_on, scan, recorded_by, recorded_at)
                        values (:id, :hearing, :programme, :text, :day, :scan, :by, :at)
                        """)
                .param("id", id)
                .param("hearing", hearing)
                .param("programme", actor.requireProgramme().value())
                .param("text", text)
                .param("day", statedOn)
                .param("scan", scan, Types.OTHER)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
    }

    void compare(Actor actor, UUID statement, Compared outcome, String note) {
        jdbc.sql("""
                        insert into candidacy_statement_check (statement, programme, outcome, note, given_by, given_at)
                        values (:statement, :programme, :outcome, :note, :by, :at)
                        """)
                .param("statement", statement)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("note", note)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
    }
}
