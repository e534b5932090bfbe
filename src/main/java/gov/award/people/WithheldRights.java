package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom the discipline inspection has taken the right to recommend and to assess (article 30; reading 17). Until it gives the
 * right back nobody grants it anew, and neither seat nor unit makes up for it. The questions are answered whoever acts.
 */
@Component
public class WithheldRights {

    /** What a person loses: to recommend, to assess, and to run or decide the assessment. */
    public static final Set<Role> ROLES = EnumSet.of(
            Role.RECOMMENDER,
            Role.ASSESSOR,
            Role.OFFICE,
            Role.DIRECTOR,
            Role.AGENCY,
            Role.DEPARTMENT,
            Role.COMMITTEE,
            Role.CHAIR);

    /** What a unit loses, whoever exercises it: to recommend, and to measure satisfaction. */
    public static final Set<Role> UNIT_ROLES = EnumSet.of(Role.RECOMMENDER, Role.AGENCY);

    private final JdbcClient sql;
    private final BusinessClock clock;

    WithheldRights(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean from(PersonId person) {
        return withheld(person.value(), null);
    }

    public boolean from(UnitId unit) {
        return withheld(null, unit.value());
    }

    /** Whether a role cannot be granted to a person within a unit. */
    boolean bars(PersonId person, Role role, @Nullable UUID unit) {
        return (ROLES.contains(role) && from(person))
                || (unit != null && UNIT_ROLES.contains(role) && withheld(null, unit));
    }

    /** Takes the right from a person or a unit; for the act that withdraws it. */
    public void withhold(Actor actor, UUID id, @Nullable PersonId person, @Nullable UnitId unit, String reason) {
        sql.sql("""
                insert into withheld_right (id, programme, person, unit, reason, withheld_by, withheld_at)
                values (:id, :programme, :person, :unit, :reason, :by, :now)
                """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("reason", reason)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives it back; the roles are then granted as any others. False if it was not withheld. */
    public boolean restore(Actor actor, UUID id, String reason) {
        return sql.sql("""
                        update withheld_right set restored_by = :by, restored_at = :now, restore_reason = :reason
                        where id = :id and restored_at is null
                        """)
                        .param("by", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private boolean withheld(@Nullable UUID person, @Nullable UUID unit) {
        return sql.sql("select right_withheld(:person::uuid, :unit::uuid)")
                .param("person", person, Types.OTHER)
                .param("unit", unit, Types.OTHER)
                .query(Boolean.class)
                .single();
    }
}
