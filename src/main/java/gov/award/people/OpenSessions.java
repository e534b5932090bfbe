package gov.award.people;

import gov.award.acting.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of a person, wherever they are open. */
@Component
class OpenSessions {

    private final JdbcClient sql;

    OpenSessions(JdbcClient sql) {
        this.sql = sql;
    }

    void endAllBut(PersonId person, String session) {
        sql.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(person.value().toString(), session)
                .update();
    }
}
