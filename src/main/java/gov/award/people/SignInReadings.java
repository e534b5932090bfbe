package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.web.Visitor;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read before it is known who someone is. */
@Component
class SignInReadings {

    private final JdbcClient sql;
    private final Accounts accounts;

    SignInReadings(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    @Reading(by = Role.SIGN_IN)
    public Optional<Accounts.Account> account(Actor actor, String signInName) {
        return accounts.bySignInName(signInName);
    }

    /** The award programme strangers look at, the oldest of this installation; nothing until it has been set up. */
    @Reading(by = Role.SIGN_IN, shared = true)
    public Optional<Visitor.Programme> programme(Actor actor) {
        return sql.sql("select id from programme order by created_at limit 1")
                .query(UUID.class)
                .optional()
                .map(id -> named(new ProgrammeId(id)));
    }

    @Reading(by = Role.SIGN_IN, shared = true)
    public Visitor.Programme programme(Actor actor, ProgrammeId id) {
        return named(id);
    }

    private Visitor.Programme named(ProgrammeId id) {
        return sql.sql("""
                select pr.award_name, pr.county, pr.edition,
                       (select u.name from unit u join unit_part up on up.unit = u.id and up.part = 'OFFICE'
                        where u.programme = pr.id and u.closed_at is null order by u.created_at limit 1) as office
                from programme pr where pr.id = ?
                """)
                .param(id.value())
                .query((row, n) -> new Visitor.Programme(
                        id,
                        row.getString("award_name"),
                        row.getString("county"),
                        Objects.requireNonNullElse(row.getString("office"), ""),
                        row.getString("edition")))
                .single();
    }

    /**
     * What the account named by a session is worth at this moment: the person with their roles in force; nothing where it is not valid
     * any more. Asked before anybody acts, and so in one statement without a transaction, of a function that answers only to whoever
     * has the stamp.
     */
    Optional<Standing.Account> standing(PersonId person, UUID stamp) {
        return sql.sql("select * from standing(?, ?)")
                .params(person.value(), stamp)
                .query((row, n) -> new Standing.Account(
                        person,
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("must_change_password") ? Standing.Password.MUST_CHANGE : Standing.Password.FINE,
                        row.getBoolean("enrolled") ? Standing.Factor.ENROLLED : Standing.Factor.NONE,
                        grants(row.getArray("grants"))))
                .optional();
    }

    private static List<Actor.Grant> grants(Array array) throws SQLException {
        var grants = new ArrayList<Actor.Grant>();
        for (var text : (String[]) array.getArray()) {
            var parts = text.split(":", 2);
            grants.add(new Actor.Grant(
                    Role.valueOf(parts[0]), parts.length == 1 ? null : new UnitId(UUID.fromString(parts[1]))));
        }
        return grants;
    }
}
