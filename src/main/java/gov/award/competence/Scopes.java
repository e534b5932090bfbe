package gov.award.competence;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What recommending units are competent for: the scope confirmed last is in force, those before it stay on record. */
@Component
class Scopes {

    private static final String SELECT = """
            select s.id, s.unit, s.kind, s.areas, s.systems, s.trades, s.proposed_by, p.name as proposed_by_name,
                   s.proposed_at, s.confirmed_at
            from unit_scope s join person p on p.id = s.proposed_by
            """;

    private static final String IN_FORCE = """
             where s.programme = :programme and s.confirmed_at is not null and s.dropped_at is null
               and not exists (select from unit_scope later where later.unit = s.unit and (later.confirmed_at, later.id) > (s.confirmed_at, s.id))
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Scopes(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Scope> inForce(Actor actor) {
        return jdbc.sql(SELECT + IN_FORCE)
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Scope.class))
                .list();
    }

    Optional<Scope> of(Actor actor, UnitId unit) {
        return jdbc.sql(SELECT + IN_FORCE + " and s.unit = :unit")
                .param("programme", actor.requireProgramme().value())
                .param("unit", unit.value())
                .query(Row.of(Scope.class))
                .optional();
    }

    /** All of a unit that were confirmed, the latest first. */
    List<Scope> confirmed(UnitId unit) {
        return jdbc.sql(
                        SELECT
                                + " where s.unit = :unit and s.confirmed_at is not null order by s.confirmed_at desc, s.id desc")
                .param("unit", unit.value())
                .query(Row.of(Scope.class))
                .list();
    }

    Optional<Scope> waiting(UnitId unit) {
        return jdbc.sql(SELECT + " where s.unit = :unit and s.confirmed_at is null and s.dropped_at is null")
                .param("unit", unit.value())
                .query(Row.of(Scope.class))
                .optional();
    }

    /** One that waits, kept from being decided on by another until the act ends. */
    Scope locked(Actor actor, UnitId unit, ScopeId id) {
        lock(unit);
        return jdbc.sql(SELECT + """
                         where s.id = :id and s.unit = :unit and s.programme = :programme
                           and s.confirmed_at is null and s.dropped_at is null
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Scope.class))
                .optional()
                .orElseThrow(() -> new NotFound("scope"));
    }

    /** The one proposed last counts. */
    void propose(Actor actor, ScopeId id, UnitId unit, ScopeForm form) {
        lock(unit);
        waiting(unit).ifPresent(before -> drop(actor, before.id()));
        jdbc.sql("""
                        insert into unit_scope (id, programme, unit, kind, areas, systems, trades, proposed_by, proposed_at)
                        values (:id, :programme, :unit, :kind, :areas, :systems, :trades, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("unit", unit.value())
                .param("kind", form.kind())
                .param("areas", form.on(Ground.AREA).toArray(String[]::new))
                .param("systems", form.on(Ground.SYSTEM).toArray(String[]::new))
                .param("trades", form.on(Ground.TRADE).toArray(String[]::new))
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(Actor actor, ScopeId id) {
        decide(actor, id, "update unit_scope set confirmed_by = :by, confirmed_at = :at where id = :id");
    }

    void drop(Actor actor, ScopeId id) {
        decide(actor, id, "update unit_scope set dropped_by = :by, dropped_at = :at where id = :id");
    }

    private void decide(Actor actor, ScopeId id, String update) {
        jdbc.sql(update)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 26))")
                .param(unit.value().toString())
                .query(row -> {});
    }
}
