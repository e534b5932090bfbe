package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.measures.Refusal;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Another name, or other parts, of a unit in which someone holds a role, waiting for their confirmation. */
@Component
public class UnitChanges {

    private final JdbcClient sql;
    private final Units units;
    private final Grants grants;
    private final SecurityClock clock;

    UnitChanges(JdbcClient sql, Units units, Grants grants, SecurityClock clock) {
        this.sql = sql;
        this.units = units;
        this.grants = grants;
        this.clock = clock;
    }

    /** One that waits, beside what the unit is now. */
    public record UnitChange(
            UUID id,
            UnitId unit,
            String formerName,
            List<String> formerParts,
            String name,
            List<String> parts,
            UUID proposer,
            String proposedBy,
            Instant proposedAt) {

        Set<UnitPart> chosen() {
            return parts.stream().map(UnitPart::valueOf).collect(Collectors.toSet());
        }
    }

    /** What stands against the change as the unit is now, which nobody else changes meanwhile. */
    List<Refusal> problems(UnitId unit, String name, Set<UnitPart> parts, ProgrammeId programme) {
        var before = units.lockedParts(unit, programme);
        var problems = new ArrayList<Refusal>(units.problems(name, parts, programme, unit));
        before.stream()
                .filter(part -> !parts.contains(part) && grants.anyoneIn(unit, part))
                .sorted()
                .map(part -> Units.refusal("unit.part", part))
                .forEach(problems::add);
        return problems;
    }

    /** The latest one proposed counts. */
    void propose(Actor actor, UnitId unit, String name, Set<UnitPart> parts) {
        dropFor(unit);
        sql.sql("""
                insert into unit_change (id, programme, unit, name, parts, proposed_by, proposed_at)
                values (:id, :programme, :unit, :name, :parts, :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("unit", unit.value())
                .param("name", name)
                .param("parts", parts.stream().map(UnitPart::name).sorted().toArray(String[]::new))
                .param("by", actor.personId())
                .param("now", now())
                .update();
    }

    void dropFor(UnitId unit) {
        sql.sql("update unit_change set dropped_at = ? where unit = ? and confirmed_at is null and dropped_at is null")
                .params(now(), unit.value())
                .update();
    }

    void drop(UUID id) {
        sql.sql("update unit_change set dropped_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void confirmed(UUID id, Actor actor) {
        sql.sql("update unit_change set confirmed_at = ?, confirmed_by = ? where id = ?")
                .params(now(), actor.personId(), id)
                .update();
    }

    UnitChange locked(UUID id, ProgrammeId programme) {
        sql.sql("select id from unit_change where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return sql.sql(WAITING + " and c.id = ?")
                .params(programme.value(), id)
                .query(Row.of(UnitChange.class))
                .optional()
                .orElseThrow(() -> new NotFound("unit change"));
    }

    /** Those that wait, the oldest first. */
    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public List<UnitChange> waiting(Actor actor) {
        return sql.sql(WAITING + " order by c.proposed_at, c.id limit 200")
                .param(actor.requireProgramme().value())
                .query(Row.of(UnitChange.class))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private static final String WAITING = """
            select c.id, c.unit, u.name as former_name,
                   array(select p.part from unit_part p where p.unit = u.id order by p.part) as former_parts,
                   c.name, c.parts, c.proposed_by as proposer, by.name as proposed_by, c.proposed_at
            from unit_change c join unit u on u.id = c.unit join person by on by.id = c.proposed_by
            where c.programme = ? and c.confirmed_at is null and c.dropped_at is null
            """;
}
