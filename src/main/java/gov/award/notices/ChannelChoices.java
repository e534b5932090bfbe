package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.Identifiers;
import gov.award.people.People;
import gov.award.workdays.SecurityClock;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which channels persons wish to be told. An address is used only once a code sent to it has come back. */
@Component
public class ChannelChoices {

    static final Duration CODE_LASTS = Duration.ofMinutes(30);
    static final int TRIES = 5;
    static final int CODES_A_DAY = 5;

    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}");
    private static final int LONGEST = 254;

    private final JdbcClient sql;
    private final Courier courier;
    private final People people;
    private final Identifiers identifiers;
    private final SecurityClock clock;

    ChannelChoices(JdbcClient sql, Courier courier, People people, Identifiers identifiers, SecurityClock clock) {
        this.sql = sql;
        this.courier = courier;
        this.people = people;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** How a channel stands for its owner; {@code suggested} is the address the account knows. */
    public record Choice(
            Channel channel,
            boolean configured,
            @Nullable String address,
            @Nullable Instant verifiedAt,
            @Nullable Instant stoppedAt,
            @Nullable String pending,
            @Nullable Instant codeUntil,
            String suggested) {

        /** Whether messages go there. */
        public boolean used() {
            return configured && address != null && stoppedAt == null;
        }
    }

    record Stored(
            Channel channel,
            @Nullable String address,
            @Nullable Instant verifiedAt,
            @Nullable Instant stoppedAt,
            @Nullable String pending,
            byte @Nullable [] codeDigest,
            @Nullable Instant codeSentAt,
            int codeTries,
            int codesSent) {}

    @Reading(by = Role.ACCOUNT)
    public List<Choice> of(Actor actor) {
        var stored = sql.sql(SELECT)
                .param(actor.personId())
                .query(Row.of(Stored.class))
                .list();
        var contact = people.contact(actor.requirePerson());
        return Arrays.stream(Channel.values())
                .map(channel -> choice(
                        channel,
                        stored.stream()
                                .filter(each -> each.channel() == channel)
                                .findFirst(),
                        contact.map(known -> channel == Channel.EMAIL ? known.email() : known.phone())
                                .orElse("")))
                .toList();
    }

    private Choice choice(Channel channel, Optional<Stored> stored, String suggested) {
        return new Choice(
                channel,
                courier.missing(channel).isEmpty(),
                stored.map(Stored::address).map(courier::open).orElse(null),
                stored.map(Stored::verifiedAt).orElse(null),
                stored.map(Stored::stoppedAt).orElse(null),
                stored.map(Stored::pending).map(courier::open).orElse(null),
                stored.map(Stored::codeSentAt)
                        .map(sent -> sent.plus(CODE_LASTS))
                        .orElse(null),
                suggested);
    }

    static boolean possible(Channel channel, String address) {
        return address.length() <= LONGEST
                && (channel == Channel.EMAIL ? MAIL : PHONE).matcher(address).matches();
    }

    /** Notes that a code goes to an address, unless too many went before. */
    List<Refusal> request(Actor actor, Channel channel, String address, String code) {
        var now = clock.now();
        sql.sql("""
                insert into notice_channel (person, programme, channel) values (?, ?, ?) on conflict (person, channel) do nothing
                """)
                .params(actor.personId(), actor.requireProgramme().value(), channel.name())
                .update();
        var stored = locked(actor, channel);
        var last = stored.codeSentAt();
        var today = last != null && last.plus(DAY).isAfter(now) ? stored.codesSent() : 0;
        if (last != null && last.plus(BETWEEN_CODES).isAfter(now)) {
            return List.of(refusal("CODE_TOO_SOON", BETWEEN_CODES.toSeconds()));
        }
        if (today >= CODES_A_DAY) {
            return List.of(refusal("CODES_A_DAY", CODES_A_DAY));
        }
        sql.sql("""
                update notice_channel set pending = :pending, code_digest = :digest, code_sent_at = :now, code_tries = 0,
                       codes_sent = :sent
                where person = :person and channel = :channel
                """)
                .param("pending", courier.seal(address))
                .param("digest", digest(actor, channel, code))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("sent", today + 1)
                .param("person", actor.personId())
                .param("channel", channel.name())
                .update();
        return List.of();
    }

    /** Counts an attempt, before it is known whether the code is right. */
    boolean attempt(Actor actor, Channel channel) {
        return sql.sql("""
                update notice_channel set code_tries = code_tries + 1
                where person = ? and channel = ? and code_digest is not null
                """).params(actor.personId(), channel.name()).update() == 1;
    }

    List<Refusal> confirm(Actor actor, Channel channel, String code) {
        var stored = locked(actor, channel);
        var digest = stored.codeDigest();
        var sent = stored.codeSentAt();
        if (digest == null
                || sent == null
                || stored.codeTries() > TRIES
                || sent.plus(CODE_LASTS).isBefore(clock.now())) {
            return List.of(refusal("CODE_VOID", TRIES, CODE_LASTS.toMinutes()));
        }
        if (!MessageDigest.isEqual(digest, digest(actor, channel, code.strip()))) {
            return List.of(refusal("CODE_WRONG", TRIES - stored.codeTries()));
        }
        sql.sql("""
                update notice_channel set address = pending, verified_at = ?, stopped_at = null, pending = null, code_digest = null
                where person = ? and channel = ?
                """)
                .params(clock.now().atOffset(ZoneOffset.UTC), actor.personId(), channel.name())
                .update();
        return List.of();
    }

    /** Stops or takes up again what was verified; false if there is nothing to change. */
    boolean use(Actor actor, Channel channel, Use use) {
        return sql.sql("""
                update notice_channel set stopped_at = :stopped::timestamptz
                where person = :person and channel = :channel and address is not null
                  and (stopped_at is null) = :stopping
                """)
                        .param("stopped", use == Use.STOPPED ? clock.now().toString() : null)
                        .param("person", actor.personId())
                        .param("channel", channel.name())
                        .param("stopping", use == Use.STOPPED)
                        .update()
                == 1;
    }

    /** Whether a verified address is used. */
    public enum Use {
        USED,
        STOPPED
    }

    private Stored locked(Actor actor, Channel channel) {
        return sql.sql(SELECT + " and channel = ? for update")
                .params(actor.personId(), channel.name())
                .query(Row.of(Stored.class))
                .optional()
                .orElseThrow(() -> new gov.award.acting.NotFound("channel"));
    }

    private byte[] digest(Actor actor, Channel channel, String code) {
        return identifiers.match("notice-code", actor.personId() + " " + channel + " " + code);
    }

    static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.CONFIDENTIALITY, rule, arguments);
    }

    private static final String SELECT = """
            select channel, address, verified_at, stopped_at, pending, code_digest, code_sent_at, code_tries, codes_sent
            from notice_channel where person = ?
            """;
}
