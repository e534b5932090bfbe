package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.people.Identifiers;
import gov.award.people.Network;
import gov.award.workdays.SecurityClock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From where complaints are sent, to slow down whoever floods; only a keyed digest of the network is kept. */
@Component
class Sources {

    /** More than this from one network is a flood, not the public. What is sent back to be completed counts too. */
    static final int MOST_AN_HOUR = 10;

    static final int MOST_A_DAY = 40;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final SecurityClock clock;

    Sources(JdbcClient jdbc, Identifiers identifiers, SecurityClock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Counts one more, if there may be one; those of one network wait for each other, so that many at once gain nothing. */
    boolean admits(Actor actor, String address) {
        var digest = HexFormat.of().formatHex(identifiers.match("complaint-address", Network.of(address)));
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 22))")
                .param(digest)
                .query((row, n) -> true)
                .single();
        if (from(digest, HOUR) >= MOST_AN_HOUR || from(digest, DAY) >= MOST_A_DAY) {
            return false;
        }
        jdbc.sql("insert into complaint_source (id, programme, address, at) values (:id, :programme, :address, :at)")
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("address", digest)
                .param("at", PublicNotices.at(clock.now()))
                .update();
        return true;
    }

    private int from(String digest, Duration within) {
        return jdbc.sql("select count(*) from complaint_source where address = :address and at > :since")
                .param("address", digest)
                .param("since", PublicNotices.at(clock.now().minus(within)))
                .query(Integer.class)
                .single();
    }
}
