package gov.award.people;

import gov.award.web.Address;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The code that opens the set-up page of an empty installation: printed at each start until it was used, then never again. */
@Component
public class SetUpCode {

    private final JdbcClient sql;
    private final SecurityClock clock;
    private final Address address;
    private final boolean demo;

    SetUpCode(JdbcClient sql, SecurityClock clock, Address address, @Value("${award.demo:false}") boolean demo) {
        this.sql = sql;
        this.clock = clock;
        this.address = address;
        this.demo = demo;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!demo && !installed()) {
            System.out.printf(
                    "%n首次启用：请打开 %1$s 并输入一次性设置码%nFirst start: open %1$s and enter the one-time code%n%n    %2$s%n%n",
                    address.of("/set-up"), issue());
        }
    }

    /** A new code; one issued before is void. */
    public String issue() {
        var code = Secrets.readable(4);
        sql.sql("""
                insert into one_time_code (purpose, digest, issued_at) values ('SET_UP', :digest, :now)
                on conflict (purpose) do update set digest = excluded.digest, issued_at = excluded.issued_at, used_at = null
                """)
                .param("digest", Secrets.digest(code))
                .param("now", Timestamp.from(clock.now()))
                .update();
        return code;
    }

    /** Uses the code up. */
    boolean redeem(String code) {
        return sql.sql(
                                "update one_time_code set used_at = ? where purpose = 'SET_UP' and used_at is null and digest = ?")
                        .params(
                                Timestamp.from(clock.now()),
                                Secrets.digest(code.strip().toUpperCase(Locale.ROOT)))
                        .update()
                == 1;
    }

    boolean installed() {
        return sql.sql("select exists (select from programme)")
                .query(Boolean.class)
                .single();
    }
}
