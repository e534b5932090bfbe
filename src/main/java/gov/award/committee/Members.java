package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All memberships of the committee, present and past, and the records that wait to be compared with their documents. */
@Component
public class Members {

    private static final String SELECT =
            "select id, name, post, capacity, person, since, document, until from committee_member ";
    private static final String ORDER =
            " order by case capacity when 'CHAIR' then 1 when 'DEPUTY' then 2 else 3 end, since, name, id";
    private static final String RECORDED = """
            select * from (
                select a.id, a.id as member, 'APPOINTMENT' as sort, a.name, a.post, a.capacity, a.person, a.since as day, a.document,
                       a.scan, a.recorded_by, a.recorded_at
                from appointment a
                union all
                select d.id, a.id, 'DEPARTURE', a.name, a.post, a.capacity, a.person, d.until, d.document, d.scan, d.recorded_by, d.recorded_at
                from departure d join appointment a on a.id = d.member
            ) r left join (select subject, outcome from committee_check) c on c.subject = r.id
            """;

    private final JdbcClient sql;
    private final BusinessClock clock;

    Members(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a record says. */
    public enum Sort {
        APPOINTMENT,
        DEPARTURE
    }

    /**
     * An appointment or the end of a membership, as a clerk took it from its document.
     *
     * @param day the first or the last day in office
     * @param outcome of the comparison; {@code null} while it waits
     */
    public record Recorded(
            UUID id,
            MemberId member,
            Sort sort,
            String name,
            String post,
            Capacity capacity,
            @Nullable PersonId person,
            LocalDate day,
            String document,
            UUID scan,
            UUID recordedBy,
            @Nullable Compared outcome) {

        MemberForm form() {
            return new MemberForm(name, post, capacity, person == null ? null : person.value(), day, document);
        }
    }

    /** Those in office first by capacity, then the former ones. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public List<Member> all(Actor actor) {
        return sql.sql(SELECT + ORDER).query(Row.of(Member.class)).list();
    }

    /** What a clerk recorded and nobody has compared yet. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public List<Recorded> waiting(Actor actor) {
        return sql.sql(RECORDED + " where c.outcome is null order by r.recorded_at, r.id")
                .query(Row.of(Recorded.class))
                .list();
    }

    /** The scan of the document a record was taken from. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, UUID record) {
        return recorded(record).scan();
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

    /** Whether someone sits on the committee today; for other modules, within an act or a reading. */
    public boolean sits(PersonId person) {
        return inOffice(clock.today()).stream().anyMatch(member -> person.equals(member.person()));
    }

    Member find(MemberId id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Row.of(Member.class))
                .optional()
                .orElseThrow(() -> new NotFound("member"));
    }

    Recorded recorded(UUID id) {
        return sql.sql(RECORDED + " where r.id = ?")
                .param(id)
                .query(Row.of(Recorded.class))
                .optional()
                .orElseThrow(() -> new NotFound("record of a membership"));
    }

    /** Those in office on a day who have not lost the right, in the order in which they preside. */
    List<Member> inOffice(LocalDate day) {
        return sql.sql(SELECT
                        + "where since <= :day and (until is null or until >= :day) and not right_withheld(person, null)"
                        + ORDER)
                .param("day", day)
                .query(Row.of(Member.class))
                .list();
    }

    /** Those who were in office when a meeting was opened, in the order in which they preside. */
    List<Member> counted(MeetingId meeting) {
        return sql.sql(SELECT + "where id in (select member from attendance where meeting = ?)" + ORDER)
                .param(meeting.value())
                .query(Row.of(Member.class))
                .list();
    }

    /** Day of the last meeting of which the member was counted; {@code null} if there was none. */
    @Nullable
    LocalDate lastCounted(MemberId id) {
        return sql.sql(
                        "select m.day from attendance a join meeting m on m.id = a.meeting where a.member = ? order by m.day desc limit 1")
                .param(id.value())
                .query(Row.of(LocalDate.class))
                .optional()
                .orElse(null);
    }

    boolean departureWaits(MemberId id) {
        return sql.sql("""
                select exists (select from departure d where d.member = ?
                               and not exists (select from committee_check c where c.subject = d.id))
                """).param(id.value()).query(Boolean.class).single();
    }

    /** Keeps the composition from being changed by others until the transaction ends. */
    void lockComposition(Actor actor) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 23))")
                .param(actor.requireProgramme().value().toString())
                .query(row -> {});
    }

    void appoint(Actor actor, MemberId id, MemberForm form, UUID scan) {
        sql.sql("""
                insert into appointment (id, programme, name, post, capacity, person, since, document, scan, recorded_by, recorded_at)
                values (:id, :programme, :name, :post, :capacity, :person, :since, :document, :scan, :by, :now)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("name", form.name().strip())
                .param("post", form.post().strip())
                .param("capacity", form.capacity().name())
                .param("person", form.person(), Types.OTHER)
                .param("since", form.since())
                .param("document", form.document().strip())
                .param("scan", scan)
                .param("by", actor.personId())
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    void end(Actor actor, DepartureId id, MemberId member, EndMembership.Form form, UUID scan) {
        sql.sql("""
                insert into departure (id, programme, member, until, document, scan, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        actor.requireProgramme().value(),
                        member.value(),
                        form.until(),
                        form.document().strip(),
                        scan,
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
