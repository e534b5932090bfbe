package gov.award.people;

import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All units of the programmes. Their names and parts are public; closed ones keep their name in what they once did. */
@Component
public class Units {

    static final int LONGEST_NAME = 80;

    private final JdbcClient sql;
    private final BusinessClock clock;

    Units(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A unit by name. */
    public record Unit(UnitId id, String name) {}

    /** The open units that play a part, by name; not those that have lost the right to. */
    public List<Unit> playing(UnitPart part, ProgrammeId programme) {
        return sql.sql("""
                select u.id, u.name from unit u join unit_part p on p.unit = u.id
                where u.programme = ? and p.part = ? and u.closed_at is null
                  and not (p.part in ('RECOMMENDING', 'AGENCY') and right_withheld(null, u.id))
                order by u.name
                """)
                .params(programme.value(), part.name())
                .query((row, n) -> new Unit(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Whether an open unit of the programme plays the part, and has not lost the right to. */
    public boolean plays(UnitId unit, UnitPart part, ProgrammeId programme) {
        return sql.sql("""
                select exists (select from unit u join unit_part p on p.unit = u.id
                               where u.id = ? and u.programme = ? and p.part = ? and u.closed_at is null
                                 and not (p.part in ('RECOMMENDING', 'AGENCY') and right_withheld(null, u.id)))
                """)
                .params(unit.value(), programme.value(), part.name())
                .query(Boolean.class)
                .single();
    }

    /** The name of a unit, open or closed. */
    public Optional<String> name(UnitId unit) {
        return sql.sql("select name from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .optional();
    }

    /** Which of these names open units have. */
    List<String> open(Collection<String> names, ProgrammeId programme) {
        return names.isEmpty()
                ? List.of()
                : sql.sql(
                                "select name from unit where programme = :programme and closed_at is null and name in (:names)")
                        .param("programme", programme.value())
                        .param("names", names)
                        .query(Row.of(String.class))
                        .list();
    }

    /** An open unit with the parts it may play now. */
    record Place(UnitId id, String name, List<String> parts) {}

    List<Place> places(Collection<String> names, ProgrammeId programme) {
        return names.isEmpty()
                ? List.of()
                : sql.sql("""
                        select u.id, u.name, array(
                            select p.part from unit_part p
                            where p.unit = u.id and not (p.part in ('RECOMMENDING', 'AGENCY') and right_withheld(null, u.id))
                        ) as parts
                        from unit u where u.programme = :programme and u.closed_at is null and u.name in (:names)
                        """)
                        .param("programme", programme.value())
                        .param("names", names)
                        .query(Row.of(Place.class))
                        .list();
    }

    List<Refusal> problems(String name, Set<UnitPart> parts, ProgrammeId programme, @Nullable UnitId self) {
        var problems = new ArrayList<Refusal>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(refusal("unit.name", LONGEST_NAME));
        } else if (taken(name, programme, self)) {
            problems.add(refusal("unit.taken", name));
        }
        if (parts.isEmpty()) {
            problems.add(refusal("unit.parts"));
        }
        return problems;
    }

    void add(UnitId id, ProgrammeId programme, String name, Set<UnitPart> parts) {
        sql.sql("insert into unit (id, programme, name, created_at) values (?, ?, ?, ?)")
                .params(id.value(), programme.value(), name, Timestamp.from(clock.now()))
                .update();
        setParts(id, parts);
    }

    void change(UnitId id, String name, Set<UnitPart> parts) {
        sql.sql("update unit set name = ? where id = ?")
                .params(name, id.value())
                .update();
        sql.sql("delete from unit_part where unit = ?").param(id.value()).update();
        setParts(id, parts);
    }

    void close(UnitId id) {
        sql.sql("update unit set closed_at = ? where id = ?")
                .params(Timestamp.from(clock.now()), id.value())
                .update();
    }

    /** The parts of an open unit of this programme, kept from other changes until the transaction ends. */
    Set<UnitPart> lockedParts(UnitId id, ProgrammeId programme) {
        var open = sql.sql("select id from unit where id = ? and programme = ? and closed_at is null for update")
                .params(id.value(), programme.value())
                .query(UUID.class)
                .optional();
        if (open.isEmpty()) {
            throw new NotFound("unit");
        }
        return sql
                .sql("select part from unit_part where unit = ?")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(UnitPart::valueOf)
                .collect(Collectors.toSet());
    }

    static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.RECOMMENDING_UNITS, rule, arguments);
    }

    private void setParts(UnitId id, Set<UnitPart> parts) {
        parts.forEach(part -> sql.sql("insert into unit_part (unit, part) values (?, ?)")
                .params(id.value(), part.name())
                .update());
    }

    private boolean taken(String name, ProgrammeId programme, @Nullable UnitId self) {
        return sql.sql("""
                select exists (select from unit where programme = :programme and name = :name and closed_at is null
                               and id is distinct from :self::uuid)
                """)
                .param("programme", programme.value())
                .param("name", name)
                .param("self", self == null ? null : self.value())
                .query(Boolean.class)
                .single();
    }
}
