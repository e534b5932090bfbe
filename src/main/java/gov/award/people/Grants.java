package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All roles granted. A grant is in force from its confirmation until its end; both are read anew with every request. */
@Component
class Grants {

    private final JdbcClient sql;
    private final BusinessClock clock;

    Grants(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A grant proposed or in force. */
    record Grant(
            UUID id,
            UUID person,
            UUID programme,
            Role role,
            @Nullable UUID unit,
            @Nullable UUID proposedBy,
            @Nullable Timestamp confirmedAt) {

        boolean inForce() {
            return confirmedAt != null;
        }

        PersonId personId() {
            return new PersonId(person);
        }
    }

    /** A grant that needs no second person: the first ones of an installation, and that of an applicant. */
    void addInForce(GrantId id, ProgrammeId programme, PersonId person, Role role, @Nullable UnitId unit) {
        insert(id, programme, person, role, unit, null);
        sql.sql("update role_grant set confirmed_at = proposed_at where id = ?")
                .param(id.value())
                .update();
    }

    void propose(GrantId id, ProgrammeId programme, PersonId person, Role role, @Nullable UnitId unit, PersonId by) {
        insert(id, programme, person, role, unit, by.value());
    }

    private void insert(
            GrantId id,
            ProgrammeId programme,
            PersonId person,
            Role role,
            @Nullable UnitId unit,
            @Nullable UUID proposedBy) {
        sql.sql("""
                insert into role_grant (id, person, programme, role, unit, proposed_by, proposed_at)
                values (:id, :person, :programme, :role, :unit, :by, :now)
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("programme", programme.value())
                .param("role", role.name())
                .param("unit", unit == null ? null : unit.value())
                .param("by", proposedBy)
                .param("now", now())
                .update();
    }

    /** A grant of this programme that has not ended, kept from other changes until the transaction ends. */
    Grant locked(GrantId id, ProgrammeId programme) {
        return sql.sql("""
                select id, person, programme, role, unit, proposed_by, confirmed_at from role_grant
                where id = ? and programme = ? and ended_at is null for update
                """)
                .params(id.value(), programme.value())
                .query(Grant.class)
                .optional()
                .orElseThrow(() -> new NotFound("grant"));
    }

    void confirm(GrantId id, PersonId by) {
        sql.sql("update role_grant set confirmed_at = ?, confirmed_by = ? where id = ?")
                .params(now(), by.value(), id.value())
                .update();
    }

    void end(GrantId id, Actor by, String reason) {
        sql.sql("update role_grant set ended_at = ?, ended_by = ?, end_reason = ? where id = ?")
                .params(now(), by.personId(), reason, id.value())
                .update();
    }

    void endAll(PersonId person, ProgrammeId programme, Actor by, String reason) {
        sql.sql("""
                update role_grant set ended_at = ?, ended_by = ?, end_reason = ?
                where person = ? and programme = ? and ended_at is null
                """)
                .params(now(), by.personId(), reason, person.value(), programme.value())
                .update();
    }

    /** The roles a person holds or is proposed for. */
    Set<Role> open(PersonId person, ProgrammeId programme) {
        return roles("", person, programme);
    }

    Set<Role> inForce(PersonId person, ProgrammeId programme) {
        return roles(" and confirmed_at is not null", person, programme);
    }

    private Set<Role> roles(String which, PersonId person, ProgrammeId programme) {
        var roles = EnumSet.noneOf(Role.class);
        sql.sql("select role from role_grant where person = ? and programme = ? and ended_at is null" + which)
                .params(person.value(), programme.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    boolean exists(PersonId person, ProgrammeId programme, Role role, @Nullable UnitId unit) {
        return sql.sql("""
                select exists (select from role_grant where person = :person and programme = :programme and role = :role
                               and unit is not distinct from :unit::uuid and ended_at is null)
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .param("role", role.name())
                .param("unit", unit == null ? null : unit.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody else end rights of the programme until the act ends: two who see each other remain would leave nobody. */
    void endAlone(ProgrammeId programme) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param(programme.text())
                .query()
                .listOfRows();
    }

    /** Whether anyone but {@code except} holds the role now. */
    boolean heldByAnother(Role role, PersonId except, ProgrammeId programme) {
        return heldByAnother(role, List.of(except.value()), programme);
    }

    boolean heldByAnother(Role role, Collection<UUID> except, ProgrammeId programme) {
        return sql.sql("""
                select exists (select from role_grant where programme = :programme and role = :role and person not in (:except)
                               and confirmed_at is not null and ended_at is null)
                """)
                .param("programme", programme.value())
                .param("role", role.name())
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    boolean anyoneIn(UnitId unit) {
        return sql.sql("select exists (select from role_grant where unit = ? and ended_at is null)")
                .param(unit.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether anyone in the unit holds, or is proposed for, a role that needs the unit to play {@code part}. */
    boolean anyoneIn(UnitId unit, UnitPart part) {
        return sql
                .sql("select role from role_grant where unit = ? and ended_at is null")
                .param(unit.value())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(role -> UnitPart.of(Role.valueOf(role)).orElse(null) == part);
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
