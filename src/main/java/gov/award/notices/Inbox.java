package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All inboxes. */
@Component
public class Inbox implements Notices {

    /** The office's wording of the inbox that was in force when the message was sent. */
    private static final String WORDING = """
            (select t.body from notice_template t
             where t.programme = n.programme and t.kind = n.key and t.medium = 'INBOX' and t.written_at <= n.sent_at
             order by t.version desc limit 1) as wording,
            """;

    private final JdbcClient sql;
    private final Courier courier;
    private final BusinessClock clock;
    private final SecurityClock securityClock;

    Inbox(JdbcClient sql, Courier courier, BusinessClock clock, SecurityClock securityClock) {
        this.sql = sql;
        this.courier = courier;
        this.clock = clock;
        this.securityClock = securityClock;
    }

    @Override
    public void tell(Actor actor, Collection<PersonId> to, String key, List<String> arguments, String url) {
        tell(actor, to, key, arguments, url, null);
    }

    /** The same for what is worth leaving the system for a while only. */
    void tell(
            Actor actor,
            Collection<PersonId> to,
            String key,
            List<String> arguments,
            String url,
            @Nullable Duration worth) {
        if (to.isEmpty()) {
            return;
        }
        var recipients =
                to.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
        var channels = courier.channels().stream().map(Channel::name).collect(Collectors.joining(",", "{", "}"));
        var by = actor.person();
        var recorded = securityClock.now();
        sql.sql("""
                with told as materialized (
                    select gen_random_uuid() as id, recipient
                    from (select distinct unnest(:recipients::uuid[])) told (recipient)),
                added as (
                    insert into notice (id, programme, recipient, key, arguments, url, sent_by, sent_at)
                    select id, :programme, recipient, :key, :arguments, :url, :by::uuid, :now from told)
                insert into notice_delivery (id, programme, notice, recipient, channel, next_at, until)
                select gen_random_uuid(), :programme, id, recipient, channel, :recorded, :until::timestamptz
                from told cross join unnest(:channels::text[]) way (channel)
                """)
                .param("programme", actor.requireProgramme().value())
                .param("recipients", recipients)
                .param("channels", channels)
                .param("key", key)
                .param("arguments", arguments.toArray(String[]::new))
                .param("url", url)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(clock.now()))
                .param("recorded", Timestamp.from(recorded))
                .param("until", worth == null ? null : recorded.plus(worth).toString())
                .update();
    }

    /** How many messages the actor has not opened; for the shell. */
    @Reading(by = Role.ACCOUNT)
    public int unread(Actor actor) {
        return sql.sql("select count(*) from notice where recipient = ? and programme = ? and read_at is null")
                .params(actor.personId(), actor.requireProgramme().value())
                .query(Integer.class)
                .single();
    }

    /** The newest messages, for the home page. */
    @Reading(by = Role.ACCOUNT)
    public List<Notice> latest(Actor actor, int count) {
        return own(actor, false, new PageRequest(1, count));
    }

    @Reading(by = Role.ACCOUNT)
    public Listing<Notice> list(Actor actor, boolean unreadOnly, PageRequest page) {
        var total = sql.sql("""
                select count(*) from notice
                where recipient = :person and programme = :programme and (not :unread or read_at is null)
                """)
                .param("person", actor.personId())
                .param("programme", actor.requireProgramme().value())
                .param("unread", unreadOnly)
                .query(Long.class)
                .single();
        return new Listing<>(own(actor, unreadOnly, page), total, page);
    }

    /** What was sent to whom and by which channel, newest first. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public Listing<SentNotice> sent(Actor actor, SentFilter filter, PageRequest page) {
        var total =
                filtered("select count(*)", "", actor, filter).query(Long.class).single();
        var rows = filtered(
                        """
                        select p.name as recipient, n.key, n.arguments,
                        """ + WORDING + """
                               n.sent_at, n.read_at,
                               m.state as mail_state, m.fault as mail_fault, coalesce(m.attempts, 0) as mail_attempts,
                               coalesce(m.finished_at, m.next_at) as mail_at,
                               s.state as sms_state, s.fault as sms_fault, coalesce(s.attempts, 0) as sms_attempts,
                               coalesce(s.finished_at, s.next_at) as sms_at
                        """, " order by n.sent_at desc, n.id limit :size offset :offset", actor, filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(SentNotice.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    private JdbcClient.StatementSpec filtered(String select, String order, Actor actor, SentFilter filter) {
        var channel = filter.channel();
        return sql.sql(select + """

                from notice n join person p on p.id = n.recipient
                left join notice_delivery m on m.notice = n.id and m.channel = 'EMAIL'
                left join notice_delivery s on s.notice = n.id and s.channel = 'SMS'
                where n.programme = :programme and position(:name in p.name) > 0
                  and case :which when 'UNREAD' then n.read_at is null
                                  when 'UNDELIVERED' then m.state in ('UNDELIVERABLE', 'UNCERTAIN')
                                                          or s.state in ('UNDELIVERABLE', 'UNCERTAIN')
                                  when 'WAITING' then m.state in ('WAITING', 'SENDING') or s.state in ('WAITING', 'SENDING')
                                  else true end
                  and case :channel when 'EMAIL' then m.id is not null when 'SMS' then s.id is not null else true end
                """ + order)
                .param("programme", actor.requireProgramme().value())
                .param("name", filter.recipient())
                .param("which", filter.which().name())
                .param("channel", channel == null ? "" : channel.name());
    }

    /** Where one of the actor's messages leads. */
    @Reading(by = Role.ACCOUNT)
    public String address(Actor actor, NoticeId id) {
        return url(actor, id);
    }

    /** Marks one of the actor's messages as read, keeping the first time. */
    void open(Actor actor, NoticeId id) {
        url(actor, id);
        sql.sql("update notice set read_at = ? where id = ? and recipient = ? and read_at is null")
                .params(Timestamp.from(clock.now()), id.value(), actor.personId())
                .update();
    }

    private String url(Actor actor, NoticeId id) {
        return sql.sql("select url from notice where id = ? and recipient = ?")
                .params(id.value(), actor.personId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice"));
    }

    int openAll(Actor actor) {
        return sql.sql("update notice set read_at = ? where recipient = ? and programme = ? and read_at is null")
                .params(
                        Timestamp.from(clock.now()),
                        actor.personId(),
                        actor.requireProgramme().value())
                .update();
    }

    private List<Notice> own(Actor actor, boolean unreadOnly, PageRequest page) {
        return sql.sql("""
                select n.id, p.name as recipient, n.key, n.arguments,
                """ + WORDING + """
                       n.url, n.sent_at, n.read_at
                from notice n join person p on p.id = n.recipient
                where n.recipient = :person and n.programme = :programme and (not :unread or n.read_at is null)
                order by n.sent_at desc, n.id limit :size offset :offset
                """)
                .param("person", actor.personId())
                .param("programme", actor.requireProgramme().value())
                .param("unread", unreadOnly)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Notice.class))
                .list();
    }
}
