package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.people.Accounts.Account;
import gov.award.web.Visitor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    public Optional<Account> account(Actor actor, String signInName) {
        return accounts.bySignInName(signInName);
    }

    /**
     * What an account is worth now, in one statement: the person with their roles in force, and the programme they belong
     * to; without a valid account the programme alone.
     */
    @Reading(by = Role.SIGN_IN)
    public Standing standing(Actor actor, @Nullable UUID person, @Nullable UUID stamp) {
        return sql.sql("""
                select pr.id, pr.award_name, pr.county, pr.edition,
                       (select u.name from unit u join unit_part up on up.unit = u.id and up.part = 'OFFICE'
                        where u.programme = pr.id and u.closed_at is null order by u.created_at limit 1) as office,
                       p.id as person, p.name, a.must_change_password, a.totp_secret is not null as enrolled,
                       array(select g.role || coalesce(':' || g.unit, '') from role_grant g
                             where g.person = p.id and g.programme = pr.id and g.confirmed_at is not null and g.ended_at is null
                             order by g.role) as grants
                from programme pr
                left join account a on a.person = :person::uuid and a.stamp = :stamp::uuid and a.programme = pr.id
                left join person p on p.id = a.person and p.closed_at is null
                where pr.id = coalesce((select programme from account where person = :person::uuid),
                                       (select id from programme order by created_at limit 1))
                """)
                .param("person", person)
                .param("stamp", stamp)
                .query((row, n) -> standing(row))
                .optional()
                .orElse(Standing.NOTHING);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var office = row.getString("office");
        var programme = new Visitor.Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("award_name"),
                row.getString("county"),
                office == null ? "" : office,
                row.getString("edition"));
        var person = row.getObject("person", UUID.class);
        return person == null
                ? new Standing(programme, null, "", Standing.Password.FINE, Standing.Factor.NONE, List.of())
                : new Standing(
                        programme,
                        new PersonId(person),
                        row.getString("name"),
                        row.getBoolean("must_change_password") ? Standing.Password.MUST_CHANGE : Standing.Password.FINE,
                        row.getBoolean("enrolled") ? Standing.Factor.ENROLLED : Standing.Factor.NONE,
                        grants(row.getArray("grants")));
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
