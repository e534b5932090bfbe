package gov.award.cultivation;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All records of what units did under article 9. */
@Component
class Cultivations {

    static final String SELECT = """
            select c.id, c.unit, u.name as unit_name, c.version, c.kind, c.done_on, c.what, c.concerned,
                   recording.name as recorded_by_name, c.recorded_at, changing.name as changed_by_name, c.changed_at
            from cultivation c
            join unit u on u.id = c.unit
            join person recording on recording.id = c.recorded_by
            left join person changing on changing.id = c.changed_by
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Cultivations(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound if the actor sees no such record */
    Cultivation of(Actor actor, CultivationId id) {
        return jdbc.sql(SELECT + " where c.id = :id and c.programme = :programme")
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Cultivation.class))
                .optional()
                .orElseThrow(() -> new NotFound("cultivation"));
    }

    /** One of the actor's own unit, kept from other changes until the act ends. */
    Cultivation locked(Actor actor, CultivationId id) {
        jdbc.sql("select id from cultivation where id = ? for update")
                .param(id.value())
                .query(row -> {});
        var record = of(actor, id);
        if (!actor.units(Role.RECOMMENDER).contains(record.unit())) {
            throw new NotFound("cultivation");
        }
        return record;
    }

    void add(Actor actor, CultivationId id, UnitId unit, CultivationForm form) {
        jdbc.sql("""
                        insert into cultivation (id, programme, unit, kind, done_on, what, concerned, recorded_by, recorded_at)
                        values (:id, :programme, :unit, :kind, :doneOn, :what, :concerned, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("unit", unit.value())
                .param("kind", form.kind().name())
                .param("doneOn", form.doneOn())
                .param("what", form.what().strip())
                .param("concerned", form.concerned().strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Actor actor, CultivationId id, CultivationForm form) {
        jdbc.sql("""
                        update cultivation set version = version + 1, kind = :kind, done_on = :doneOn, what = :what,
                               concerned = :concerned, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("kind", form.kind().name())
                .param("doneOn", form.doneOn())
                .param("what", form.what().strip())
                .param("concerned", form.concerned().strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void supplement(Actor actor, CultivationId id, String text) {
        jdbc.sql("""
                        insert into cultivation_supplement (id, programme, cultivation, text, recorded_by, recorded_at)
                        values (:id, :programme, :cultivation, :text, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("cultivation", id.value())
                .param("text", text)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
