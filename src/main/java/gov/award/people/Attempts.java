package gov.award.people;

import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Each attempt counts before its outcome is known, so that many at once gain nothing. What grows is
 * the delay of a pair of account and address: whoever guesses from elsewhere can't lock the owner out.
 */
@Component
class Attempts {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient sql;
    private final SecurityClock clock;
    private final Identifiers identifiers;

    Attempts(JdbcClient sql, SecurityClock clock, Identifiers identifiers) {
        this.sql = sql;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    /** What is guarded: how many failures are free, how long at most one waits, after which pause all is forgotten. */
    enum Guard {
        /** A password of one account from one address. */
        ACCOUNT(3, Duration.ofMinutes(15), Duration.ofDays(1)),
        /** Everything from one address; a whole office may share it. */
        ADDRESS(40, Duration.ofMinutes(2), Duration.ofHours(1)),
        /** The second factor, or the present password, of someone who has passed the first. */
        FACTOR(3, Duration.ofMinutes(15), Duration.ofDays(1)),
        SET_UP(5, Duration.ofMinutes(15), Duration.ofDays(1)),
        REGISTRATION(10, Duration.ofMinutes(15), Duration.ofHours(1));

        private final int free;
        private final Duration longest;
        private final Duration forgotten;

        Guard(int free, Duration longest, Duration forgotten) {
            this.free = free;
            this.longest = longest;
            this.forgotten = forgotten;
        }
    }

    /** Counts an attempt as failed until it is {@linkplain #succeeded known better}; answers how long to wait when it comes too early. */
    Optional<Duration> begin(Guard guard, String subject, String address) {
        var now = clock.now();
        var begun = sql.sql("""
                insert into sign_in_attempt as a (subject, address, failures, not_before, last_at)
                values (:subject, :address, 1, 'epoch', :now)
                on conflict (subject, address) do update set
                    failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end,
                    not_before = case when a.last_at < :forgotten or a.failures + 1 < :free then 'epoch'
                        else :now::timestamptz + least(power(2, least(a.failures + 1 - :free, 20)), :longest) * interval '1 second' end,
                    last_at = :now
                -- Nobody waits longer than the longest: the clock was moved back then.
                where a.not_before <= :now or a.not_before > :now::timestamptz + :longest * interval '1 second'
                returning not_before
                """)
                .param("subject", key(guard, subject))
                .param("address", Network.of(address))
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(guard.forgotten)))
                .param("free", guard.free)
                .param("longest", guard.longest.toSeconds())
                .query(Timestamp.class)
                .optional();
        return begun.isPresent() ? Optional.empty() : Optional.of(wait(guard, subject, address, now));
    }

    void succeeded(Guard guard, String subject, String address) {
        sql.sql("delete from sign_in_attempt where subject = ? and address = ?")
                .params(key(guard, subject), Network.of(address))
                .update();
        sql.sql("delete from sign_in_attempt where last_at < ?")
                .param(Timestamp.from(clock.now().minus(REMEMBERED)))
                .update();
    }

    /** Takes one attempt back that turned out right, and leaves the others. */
    void forgiven(Guard guard, String subject, String address) {
        sql.sql(
                        "update sign_in_attempt set failures = failures - 1, not_before = 'epoch' where subject = ? and address = ? and failures > 0")
                .params(key(guard, subject), Network.of(address))
                .update();
    }

    private Duration wait(Guard guard, String subject, String address, Instant now) {
        return sql.sql("select not_before from sign_in_attempt where subject = ? and address = ?")
                .params(key(guard, subject), Network.of(address))
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()).plusSeconds(1))
                .orElse(Duration.ofSeconds(1));
    }

    private String key(Guard guard, String subject) {
        return guard + ":"
                + HexFormat.of()
                        .formatHex(identifiers.match("sign-in", subject.strip().toLowerCase(Locale.ROOT)));
    }
}
