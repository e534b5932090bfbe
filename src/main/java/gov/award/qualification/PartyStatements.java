package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.files.Attachment;
import gov.award.files.Compared;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.measures.Provision;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties stated against refusals and disqualifications they were told of. */
@Component
class PartyStatements {

    static final int LONGEST = 8000;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PartyStatements(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All on one application, the first stated first. */
    List<PartyStatement> of(ApplicationId application) {
        return jdbc.sql("""
                        select s.id, s.intent, s.way, s.text, s.stated_on, s.recorded_by, p.name as recorded_by_name, s.recorded_at,
                               c.outcome, c.reason, s.scan
                        from party_statement s join refusal_intent i on i.id = s.intent join person p on p.id = s.recorded_by
                        left join party_statement_check c on c.statement = s.id
                        where i.application = :application
                        order by s.stated_on, s.recorded_at, s.id
                        """)
                .param("application", application.value())
                .query(Row.of(PartyStatement.class))
                .list();
    }

    /** @throws NotFound if no such statement on the application waits for comparison */
    PartyStatement waiting(ApplicationId application, UUID statement) {
        return of(application).stream()
                .filter(each -> each.id().equals(statement) && each.waits())
                .findFirst()
                .orElseThrow(() -> new NotFound("statement"));
    }

    /** How a file that belongs to one is kept. */
    static Filing filing(UUID statement) {
        return new Filing(statement, "party-statement", Provision.PRINCIPLES, Confidentiality.CONFIDENTIAL);
    }

    /** False if the party has entered one already. */
    boolean state(
            Actor actor, UUID statement, Qualifications.Intent intent, String text, @Nullable Attachment evidence) {
        return add(
                actor,
                statement,
                intent,
                PartyStatement.Way.SYSTEM,
                text,
                clock.today(),
                evidence == null ? null : evidence.id().value());
    }

    void record(Actor actor, UUID statement, Qualifications.Intent intent, String text, LocalDate statedOn, UUID scan) {
        add(actor, statement, intent, PartyStatement.Way.ON_PAPER, text, statedOn, scan);
    }

    private boolean add(
            Actor actor,
            UUID id,
            Qualifications.Intent intent,
            PartyStatement.Way way,
            String text,
            LocalDate statedOn,
            @Nullable UUID scan) {
        return jdbc.sql("""
                                insert into party_statement (id, intent, programme, way, text, stated_on, scan, recorded_by, recorded_at)
                                values (:id, :intent, :programme, :way, :text, :day, :scan, :by, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("intent", intent.id())
                        .param("programme", actor.requireProgramme().value())
                        .param("way", way.name())
                        .param("text", text)
                        .param("day", statedOn)
                        .param("scan", scan, Types.OTHER)
                        .param("by", actor.personId())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void compare(Actor actor, UUID statement, Compared outcome, String reason) {
        jdbc.sql("""
                        insert into party_statement_check (statement, programme, outcome, reason, checked_by, checked_at)
                        values (:statement, :programme, :outcome, :reason, :by, :at)
                        """)
                .param("statement", statement)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
