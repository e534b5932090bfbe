package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All memberships of the committee, present and past. */
@Component
public class Members {

    private static final String SELECT =
            "select id, name, post, capacity, person, since, document, until from committee_member ";
    private static final String ORDER =
            " order by case capacity when 'CHAIR' then 1 when 'DEPUTY' then 2 else 3 end, since, name, id";

    private final JdbcClient sql;
    private final BusinessClock clock;

    Members(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those in office first by capacity, then the former ones. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public List<Member> all(Actor actor) {
        return sql.sql(SELECT + ORDER).query(Row.of(Member.class)).list();
    }

    /** Accounts that hold a role of the committee, for the form of an appointment. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public List<Account> accounts(Actor actor) {
        return sql.sql("""
                select distinct p.id, p.name from role_grant g join person p on p.id = g.person
                where g.programme = ? and g.role in ('COMMITTEE', 'CHAIR') and g.confirmed_at is not null and g.ended_at is null
                order by p.name
                """)
                .param(actor.requireProgramme().value())
                .query(Row.of(Account.class))
                .list();
    }

    /** An account by name. */
    public record Account(UUID id, String name) {}

    Member locked(MemberId id) {
        return sql.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(Row.of(Member.class))
                .optional()
                .orElseThrow(() -> new NotFound("member"));
    }

    Member find(MemberId id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Row.of(Member.class))
                .optional()
                .orElseThrow(() -> new NotFound("member"));
    }

    /** Those in office on a day, in the order in which they preside. */
    List<Member> inOffice(LocalDate day) {
        return sql.sql(SELECT + "where since <= :day and (until is null or until >= :day)" + ORDER)
                .param("day", day)
                .query(Row.of(Member.class))
                .list();
    }

    /** Keeps the composition from being changed by others until the transaction ends. */
    void lockComposition(Actor actor) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 23))")
                .param(actor.requireProgramme().value().toString())
                .query(row -> {});
    }

    void add(Actor actor, MemberId id, MemberForm form) {
        sql.sql("""
                insert into committee_member (id, programme, name, post, capacity, person, since, document, entered_by, entered_at)
                values (:id, :programme, :name, :post, :capacity, :person, :since, :document, :by, :now)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("name", form.name().strip())
                .param("post", form.post().strip())
                .param("capacity", form.capacity().name())
                .param("person", form.person(), Types.OTHER)
                .param("since", form.since())
                .param("document", form.document().strip())
                .param("by", actor.personId())
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    void end(Actor actor, MemberId id, LocalDate until, String document) {
        sql.sql("update committee_member set until = ?, end_document = ?, ended_by = ? where id = ?")
                .params(until, document.strip(), actor.personId(), id.value())
                .update();
    }

    /** Whether the member took part in a meeting after that day. */
    boolean activeAfter(MemberId id, LocalDate day) {
        return sql.sql("""
                select exists (select from attendance a join meeting m on m.id = a.meeting where a.member = ? and m.day > ?)
                """).params(id.value(), day).query(Boolean.class).single();
    }
}
