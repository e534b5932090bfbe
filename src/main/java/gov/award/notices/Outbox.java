package gov.award.notices;

import gov.award.acting.Row;
import gov.award.workdays.SecurityClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is to leave the system. A delivery is claimed in a transaction of its own before it is tried: whoever claims it may
 * try it, nobody else, and if they fall in between it is uncertain whether it went out. Then it is not sent again.
 */
@Component
class Outbox {

    /** Longer than any connection may take. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Outbox(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A delivery claimed for one attempt, with all that its message is made of. */
    record Claimed(
            UUID id,
            UUID programme,
            String awardName,
            Channel channel,
            int attempts,
            @Nullable Instant until,
            String key,
            List<String> arguments,
            Instant sentAt,
            String name,
            @Nullable String address) {}

    /** The next that is due, if there is one; the address is missing where the recipient does not use the channel. */
    Optional<Claimed> claim(SecurityClock clock) {
        return transaction.execute(_ -> {
            actAsTimer();
            return sql.sql("""
                    update notice_delivery set state = 'SENDING', attempts = attempts + 1, claimed_at = :now
                    where id = (select id from notice_delivery where state = 'WAITING' and next_at <= :now
                                order by next_at, id limit 1 for update skip locked)
                    returning id
                    """)
                    .param("now", utc(clock.now()))
                    .query(UUID.class)
                    .optional()
                    .map(this::claimed);
        });
    }

    private Claimed claimed(UUID id) {
        return sql.sql("""
                select d.id, d.programme, g.award_name, d.channel, d.attempts, d.until, n.key, n.arguments, n.sent_at, p.name,
                       case when p.closed_at is null and c.stopped_at is null then c.address end as address
                from notice_delivery d join notice n on n.id = d.notice join person p on p.id = d.recipient
                join programme g on g.id = d.programme
                left join notice_channel c on c.person = d.recipient and c.channel = d.channel
                where d.id = ?
                """).param(id).query(Row.of(Claimed.class)).single();
    }

    /** Puts on record what became of an attempt, unless it was given up as uncertain meanwhile. */
    void settle(Claimed claimed, Outcome outcome, SecurityClock clock) {
        var now = clock.now();
        var wait = outcome.end() == Outcome.End.LATER
                ? Patience.after(claimed.attempts()).map(now::plus)
                : Optional.<Instant>empty();
        var until = claimed.until();
        if (wait.isPresent() && until != null && wait.get().isAfter(until)) {
            finish(claimed, "DROPPED", Fault.OUTDATED, now);
        } else if (wait.isPresent()) {
            update(claimed, "WAITING", outcome.fault(), wait.get(), null);
        } else {
            finish(claimed, finalState(outcome), outcome.fault(), now);
        }
    }

    private static String finalState(Outcome outcome) {
        return switch (outcome.end()) {
            case SENT -> "SENT";
            case UNKNOWN -> "UNCERTAIN";
            case LATER -> "UNDELIVERABLE";
            case NEVER ->
                outcome.fault() == Fault.UNWANTED || outcome.fault() == Fault.OUTDATED ? "DROPPED" : "UNDELIVERABLE";
        };
    }

    private void finish(Claimed claimed, String state, @Nullable Fault fault, Instant now) {
        update(claimed, state, fault, now, now);
    }

    private void update(
            Claimed claimed, String state, @Nullable Fault fault, Instant next, @Nullable Instant finished) {
        transaction.executeWithoutResult(_ -> {
            actAsTimer();
            sql.sql("""
                    update notice_delivery
                    set state = :state, fault = :fault, next_at = :next, finished_at = :finished::timestamptz
                    where id = :id and state = 'SENDING' and attempts = :attempts
                    """)
                    .param("state", state)
                    .param("fault", fault == null ? null : fault.name())
                    .param("next", utc(next))
                    .param("finished", finished == null ? null : finished.toString())
                    .param("id", claimed.id())
                    .param("attempts", claimed.attempts())
                    .update();
        });
    }

    /** Gives up what was claimed long ago by somebody who has not come back. */
    void abandon(SecurityClock clock) {
        var now = clock.now();
        transaction.executeWithoutResult(_ -> {
            actAsTimer();
            sql.sql("""
                    update notice_delivery set state = 'UNCERTAIN', fault = 'BROKEN_OFF', finished_at = :now
                    where state = 'SENDING' and claimed_at < :before
                    """)
                    .param("now", utc(now))
                    .param("before", utc(now.minus(LEASE)))
                    .update();
        });
    }

    private void actAsTimer() {
        sql.sql("select act_as(null, null, '{TIMER}', '{NULL}')")
                .query((row, n) -> true)
                .single();
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
