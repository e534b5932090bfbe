package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people see of their own accounts. */
@Component
public class OwnAccountReadings {

    private final JdbcClient sql;
    private final Accounts accounts;

    OwnAccountReadings(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** An account as its owner sees it; {@code held} are the roles in force with their units. */
    public record OwnAccount(
            String name,
            String signInName,
            String phone,
            String email,
            Instant passwordSetAt,
            boolean enrolled,
            long recoveryCodes,
            List<Held> held) {}

    /** A role held, with the name of its unit. */
    public record Held(Role role, @Nullable String unit) {}

    /** A session that is open somewhere. */
    public record OpenSession(Instant begun, Instant lastUsed, boolean thisOne) {}

    record AccountRow(
            String name,
            String signInName,
            @Nullable String phone,
            String email,
            Instant passwordSetAt,
            boolean enrolled,
            long recoveryCodes) {}

    @Reading(by = Role.ACCOUNT)
    public OwnAccount account(Actor actor) {
        var row = sql.sql("""
                select p.name, a.sign_in_name, a.phone, a.email, a.password_set_at, a.totp_secret is not null as enrolled,
                       (select count(*) from recovery_code r where r.person = a.person and r.used_at is null) as recovery_codes
                from account a join person p on p.id = a.person where a.person = ?
                """)
                .param(actor.personId())
                .query(Row.of(AccountRow.class))
                .single();
        var held = sql.sql("""
                select g.role, u.name as unit from role_grant g left join unit u on u.id = g.unit
                where g.person = ? and g.programme = ? and g.confirmed_at is not null and g.ended_at is null order by g.role
                """)
                .params(actor.personId(), actor.requireProgramme().value())
                .query(Row.of(Held.class))
                .list();
        return new OwnAccount(
                row.name(),
                row.signInName(),
                accounts.phone(row.phone()),
                row.email(),
                row.passwordSetAt(),
                row.enrolled(),
                row.recoveryCodes(),
                held);
    }

    @Reading(by = Role.ACCOUNT)
    public List<OpenSession> sessions(Actor actor, String thisOne) {
        return sql.sql("""
                select creation_time, last_access_time, session_id = ? as this_one from spring_session
                where principal_name = ? order by last_access_time desc
                """)
                .params(thisOne, actor.personId().toString())
                .query((row, n) -> new OpenSession(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBoolean("this_one")))
                .list();
    }
}
