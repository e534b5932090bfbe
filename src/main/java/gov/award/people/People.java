package gov.award.people;

import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names of people, and who holds a role now; to be asked within an act or reading. Names and holders are found whoever asks,
 * since whoever forwards, declares or withdraws has to reach those concerned; ways to reach them only by who may see the account.
 */
@Component
public class People {

    private static final RowMapper<Person> PERSON =
            (row, n) -> new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));

    private final JdbcClient sql;
    private final Accounts accounts;

    People(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** A person by name. */
    public record Person(PersonId id, String name) {}

    /** How a person is reached; empty texts where nothing is known. */
    public record Contact(PersonId person, String name, String phone, String email) {}

    public Optional<String> name(PersonId person) {
        return sql.sql("select name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    /** The people who hold the role in the programme, by name. */
    public List<Person> holding(Role role, ProgrammeId programme) {
        return sql.sql("select id, name from holders(?, ?, null) order by name, id")
                .params(role.name(), programme.value())
                .query(PERSON)
                .list();
    }

    /** The roles a person holds in the programme now. */
    public Set<Role> roles(PersonId person, ProgrammeId programme) {
        var held = EnumSet.noneOf(Role.class);
        sql.sql("""
                select r.role from unnest(string_to_array(?, ',')) r (role)
                where exists (select from holders(r.role, ?, null) h where h.id = ?)
                """)
                .params(
                        Incompatibility.granted().stream().map(Role::name).collect(Collectors.joining(",")),
                        programme.value(),
                        person.value())
                .query(String.class)
                .list()
                .forEach(role -> held.add(Role.valueOf(role)));
        return held;
    }

    /** The people who hold the role within the unit, by name. */
    public List<Person> holding(Role role, UnitId unit) {
        return sql.sql("select id, name from holders(?, null, ?) order by name, id")
                .params(role.name(), unit.value())
                .query(PERSON)
                .list();
    }

    /** How a person is reached; empty unless the actor may see their account. */
    public Optional<Contact> contact(PersonId person) {
        return sql.sql("""
                select p.name, a.phone, a.email from account a join person p on p.id = a.person
                where a.person = ? and p.closed_at is null
                """)
                .param(person.value())
                .query((row, n) -> new Contact(
                        person, row.getString("name"), accounts.phone(row.getString("phone")), row.getString("email")))
                .optional();
    }
}
