package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who holds a role now, as the actor they would be: so that a timer can see what waits for each. */
@Component
public class Holders {

    private final JdbcClient sql;

    Holders(JdbcClient sql) {
        this.sql = sql;
    }

    record Held(
            PersonId person,
            String name,
            Role role,
            @Nullable UnitId unit) {}

    /** The programmes of this installation; no secret. */
    public List<ProgrammeId> programmes() {
        return sql.sql("select id from programme order by created_at").query(UUID.class).list().stream()
                .map(ProgrammeId::new)
                .toList();
    }

    @Reading(by = Role.TIMER)
    public List<Actor> all(Actor timer) {
        var programme = timer.requireProgramme();
        return sql.sql("""
                        select p.id as person, p.name, g.role, g.unit from role_grant g join person p on p.id = g.person
                        where g.programme = ? and g.confirmed_at is not null and g.ended_at is null and p.closed_at is null
                        order by p.id, g.role
                        """).param(programme.value()).query(Row.of(Held.class)).list().stream()
                .collect(Collectors.groupingBy(Held::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> actor(programme, entry))
                .toList();
    }

    private static Actor actor(ProgrammeId programme, Map.Entry<PersonId, List<Held>> held) {
        return new Actor(
                held.getValue().getFirst().name(),
                held.getKey(),
                programme,
                held.getValue().stream()
                        .map(each -> new Actor.Grant(each.role(), each.unit()))
                        .toList());
    }
}
