package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal as the discipline inspection searches it (article 30). */
@Component
public class JournalReadings {

    private static final String FILTER = """
            from journal_entry e left join person p on p.id = e.actor left join person s on s.id = e.subject
            where (e.programme = :programme or e.programme is null)
              and (:kind = '' or e.kind = :kind)
              and (:act = '' or position(lower(:act) in lower(e.act)) > 0)
              and (:person = '' or position(:person in p.name) > 0 or position(:person in s.name) > 0)
              and (:subject::uuid is null or e.subject = :subject)
              and (:from::timestamptz is null or e.at >= :from)
              and (:to::timestamptz is null or e.at < :to)
            """;

    private final JdbcClient sql;
    private final BusinessClock clock;

    JournalReadings(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Reading(by = Role.SUPERVISOR)
    public Listing<JournalLine> search(Actor actor, JournalFilter filter, PageRequest page) {
        var total = filtered(actor, "select count(*) " + FILTER, filter)
                .query(Long.class)
                .single();
        var rows = filtered(actor, """
                select e.seq, e.at, p.name, e.actor_role, e.kind, e.act, e.basis, e.subject, s.name as subject_name
                """ + FILTER + " order by e.seq desc limit :size offset :offset", filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(JournalLine.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    private JdbcClient.StatementSpec filtered(Actor actor, String statement, JournalFilter filter) {
        return sql.sql(statement)
                .param("programme", actor.requireProgramme().value())
                .param("kind", filter.kind())
                .param("act", filter.act())
                .param("person", filter.person())
                .param("subject", filter.subject(), Types.OTHER)
                .param("from", start(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "to",
                        filter.to() == null ? null : start(filter.to().plusDays(1)),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private @Nullable Object start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
