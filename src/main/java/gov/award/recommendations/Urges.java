package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units were reminded of. */
@Component
class Urges {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Urges(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the unit that has it now was reminded since. */
    boolean since(Desk.Entry entry, Instant moment) {
        return jdbc.sql("""
                        select exists (select from urge
                                       where recommendation = :entry and unit = :unit and sent_at >= :moment)
                        """)
                .param("entry", entry.id())
                .param("unit", entry.unit().value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void add(Actor actor, Desk.Entry entry, LocalDate due) {
        jdbc.sql("""
                        insert into urge (id, programme, recommendation, unit, due, sent_by, sent_at)
                        values (:id, :programme, :entry, :unit, :due, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("entry", entry.id())
                .param("unit", entry.unit().value())
                .param("due", due)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
