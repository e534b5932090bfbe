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
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All inboxes. */
@Component
public class Inbox implements Notices {

    private final JdbcClient sql;
    private final BusinessClock clock;

    Inbox(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void tell(Actor actor, Collection<PersonId> to, String key, List<String> arguments, String url) {
        if (to.isEmpty()) {
            return;
        }
        var recipients =
                to.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
        var by = actor.person();
        sql.sql("""
                insert into notice (id, programme, recipient, key, arguments, url, sent_by, sent_at)
                select gen_random_uuid(), :programme, recipient, :key, :arguments, :url, :by::uuid, :now
                from (select distinct unnest(:recipients::uuid[])) told (recipient)
                """)
                .param("programme", actor.requireProgramme().value())
                .param("recipients", recipients)
                .param("key", key)
                .param("arguments", arguments.toArray(String[]::new))
                .param("url", url)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(clock.now()))
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

    /** What was sent to whom, newest first; {@code recipient} narrows it to names containing the text. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public Listing<SentNotice> sent(Actor actor, @Nullable String recipient, PageRequest page) {
        var name = recipient == null ? "" : recipient.strip();
        var total = sql.sql("""
                select count(*) from notice n join person p on p.id = n.recipient
                where n.programme = :programme and position(:name in p.name) > 0
                """)
                .param("programme", actor.requireProgramme().value())
                .param("name", name)
                .query(Long.class)
                .single();
        var rows = sql.sql("""
                select p.name as recipient, n.key, n.arguments, n.sent_at, n.read_at
                from notice n join person p on p.id = n.recipient
                where n.programme = :programme and position(:name in p.name) > 0
                order by n.sent_at desc, n.id limit :size offset :offset
                """)
                .param("programme", actor.requireProgramme().value())
                .param("name", name)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(SentNotice.class))
                .list();
        return new Listing<>(rows, total, page);
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
                select id, key, arguments, url, sent_at, read_at from notice
                where recipient = :person and programme = :programme and (not :unread or read_at is null)
                order by sent_at desc, id limit :size offset :offset
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
