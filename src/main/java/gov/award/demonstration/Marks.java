package gov.award.demonstration;

import gov.award.workdays.SecurityClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the demonstration was begun and played to its end; what was only begun is thrown away at the next start. */
@DemoOnly
class Marks {

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    Marks(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean played() {
        return jdbc.sql("select exists (select from demonstration where played_at is not null)")
                .query(Boolean.class)
                .single();
    }

    void begin() {
        jdbc.sql("insert into demonstration (begun_at) values (?)")
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end() {
        jdbc.sql("update demonstration set played_at = ?")
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
