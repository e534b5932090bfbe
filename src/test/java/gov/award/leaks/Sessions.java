package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import gov.award.acting.Actor;
import gov.award.database.TestDatabase;
import gov.award.people.Visits;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Signs many people in: one as everybody does, the others, behind the program's back, as that one is. */
final class Sessions {

    private final Actor first;
    private final String session;

    Sessions(ApplicationContext program, Actor first) throws Exception {
        this.first = first;
        session =
                Visits.signedIn(program, program.getBean(MockMvc.class), first).cookie("award-session");
    }

    /** Value of the cookie of the one's session. */
    String first() {
        return session;
    }

    /** Value of the cookie of a session of somebody else's. */
    String alsoOf(Actor actor) {
        var copy = UUID.randomUUID().toString();
        var like = new String(Base64.getDecoder().decode(session), UTF_8);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute("""
                    update account set must_change_password = false, totp_secret = (select totp_secret from account where person = '%s')
                    where person = '%s'
                    """.formatted(first.personId(), actor.personId()));
            statement.execute("""
                    insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
                    select '%1$s', '%1$s', creation_time, last_access_time, max_inactive_interval, expiry_time, '%2$s'
                    from spring_session where session_id = '%3$s'
                    """.formatted(copy, actor.personId(), like));
            // Whoever they are, by which stamp, and the second factor; the token of their forms is their own.
            statement.execute("""
                    insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                    select '%1$s', t.attribute_name, case t.attribute_name
                        when '%4$s' then convert_to(a.person::text, 'UTF8')
                        when 'stamp' then convert_to(a.stamp::text, 'UTF8')
                        when 'factor' then t.attribute_bytes
                        else convert_to(substr(translate(encode(sha256(convert_to('%1$s', 'UTF8')), 'base64'), '+/', '-_'), 1, 32), 'UTF8') end
                    from spring_session s join spring_session_attributes t on t.session_primary_id = s.primary_id, account a
                    where s.session_id = '%3$s' and a.person = '%2$s'
                    """.formatted(copy, actor.personId(), like, PRINCIPAL_NAME_INDEX_NAME));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getEncoder().encodeToString(copy.getBytes(UTF_8));
    }
}
