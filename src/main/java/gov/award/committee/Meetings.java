package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All meetings of the committee, their agendas and who attended. */
@Component
public class Meetings {

    private static final String SELECT = "select id, title, day, place, state, opened_at, closed_at from meeting ";

    private final JdbcClient sql;
    private final Matters matters;
    private final Members members;
    private final Interests interests;
    private final BusinessClock clock;

    Meetings(JdbcClient sql, Matters matters, Members members, Interests interests, BusinessClock clock) {
        this.sql = sql;
        this.matters = matters;
        this.members = members;
        this.interests = interests;
        this.clock = clock;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public MeetingsPage list(Actor actor, PageRequest page) {
        var total = sql.sql("select count(*) from meeting").query(Long.class).single();
        var rows = sql.sql(SELECT + "order by day desc, id limit ? offset ?")
                .params(page.size(), page.offset())
                .query(Row.of(Meeting.class))
                .list();
        return new MeetingsPage(new Listing<>(rows, total, page), matters.waiting());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public MeetingPage read(Actor actor, MeetingId id) {
        var meeting = sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Row.of(Meeting.class))
                .optional()
                .orElseThrow(() -> new NotFound("meeting"));
        var waiting = meeting.state() == MeetingState.PLANNED ? matters.waiting() : List.<Matter>of();
        var inOffice = meeting.state() == MeetingState.PLANNED ? members.inOffice(meeting.day()) : members.counted(id);
        return new MeetingPage(
                meeting,
                items(actor, id),
                inOffice,
                present(id),
                votes(id),
                recusalsWaiting(id),
                matters.over(matters.of(id)),
                waiting);
    }

    /** The scan of the signed paper a tally was taken from. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, MeetingId meeting, TallyId tally) {
        return sql.sql("select scan from tally where id = ? and meeting = ?")
                .params(tally.value(), meeting.value())
                .query(Row.of(UUID.class))
                .optional()
                .orElseThrow(() -> new NotFound("tally"));
    }

    /** The scan of the paper a recusal was taken from. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, RecusalId recusal) {
        return matters.recusal(recusal).scan();
    }

    /** The meeting under way that has the matter on its agenda. */
    Optional<Meeting> underWay(MatterId matter) {
        return sql.sql(SELECT + """
                where state = 'OPEN' and id in (select meeting from agenda_item where matter = ?)
                """)
                .param(matter.value())
                .query(Row.of(Meeting.class))
                .optional();
    }

    /** Kept from being opened, closed or changed by others until the transaction ends. */
    Meeting locked(MeetingId id) {
        return sql.sql(SELECT + "where programme = acting_programme() and id = ? for update")
                .param(id.value())
                .query(Row.of(Meeting.class))
                .optional()
                .orElseThrow(() -> new NotFound("meeting"));
    }

    List<MemberId> present(MeetingId id) {
        return sql.sql("select member from attendance where meeting = ? and present")
                .param(id.value())
                .query(Row.of(MemberId.class))
                .list();
    }

    boolean onAgenda(MeetingId id, MatterId matter) {
        return sql.sql("select exists (select from agenda_item where meeting = ? and matter = ?)")
                .params(id.value(), matter.value())
                .query(Boolean.class)
                .single();
    }

    boolean agendaEmpty(MeetingId id) {
        return !sql.sql("select exists (select from agenda_item where meeting = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    boolean tallyWaits(MeetingId id) {
        return sql.sql("""
                select exists (select from tally t where t.meeting = ?
                               and not exists (select from tally_check c where c.tally = t.id))
                """).param(id.value()).query(Boolean.class).single();
    }

    void add(Actor actor, MeetingId id, MeetingForm form) {
        sql.sql("""
                insert into meeting (id, programme, title, day, place, prepared_by, prepared_at) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        actor.requireProgramme().value(),
                        form.title().strip(),
                        form.day(),
                        form.place().strip(),
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }

    void setAgenda(Actor actor, MeetingId id, List<MatterId> agenda) {
        sql.sql("delete from agenda_item where meeting = ?").param(id.value()).update();
        var position = 1;
        for (var matter : agenda) {
            sql.sql("insert into agenda_item (meeting, matter, programme, position) values (?, ?, ?, ?)")
                    .params(id.value(), matter.value(), actor.requireProgramme().value(), position++)
                    .update();
        }
    }

    /** Freezes who is counted, and the day on which the meeting is really held. */
    void open(Actor actor, MeetingId id, LocalDate day, List<Member> inOffice, List<MemberId> present) {
        sql.sql("update meeting set state = 'OPEN', day = ?, opened_at = ? where id = ?")
                .params(day, Timestamp.from(clock.now()), id.value())
                .update();
        inOffice.forEach(
                member -> sql.sql("insert into attendance (meeting, member, programme, present) values (?, ?, ?, ?)")
                        .params(
                                id.value(),
                                member.id().value(),
                                actor.requireProgramme().value(),
                                present.contains(member.id()))
                        .update());
    }

    void close(MeetingId id) {
        sql.sql("update meeting set state = 'CLOSED', closed_at = ? where id = ?")
                .params(Timestamp.from(clock.now()), id.value())
                .update();
    }

    private record Kept(MatterId matter, UUID application) {}

    /** The agenda with the names of those recused, from the matter itself or from a case it is about. */
    private List<AgendaItem> items(Actor actor, MeetingId id) {
        var cases = sql.sql("""
                select c.matter, c.application from agenda_item a join matter_case c on c.matter = a.matter where a.meeting = ?
                """).param(id.value()).query(Row.of(Kept.class)).list();
        var recused =
                interests.recused(actor, cases.stream().map(Kept::application).toList());
        var all = recused.isEmpty() ? List.<Member>of() : members.all(actor);
        return agenda(id).stream()
                .map(item -> item.withRecused(cases.stream()
                        .filter(kept -> kept.matter().equals(item.matter()))
                        .flatMap(kept -> recused.getOrDefault(kept.application(), Set.of()).stream())
                        .flatMap(person -> all.stream().filter(member -> person.equals(member.person())))
                        .map(Member::name)
                        .toList()))
                .toList();
    }

    private List<AgendaItem> agenda(MeetingId id) {
        return sql.sql("""
                select a.matter, a.position, m.kind, m.title, m.proposal,
                       coalesce((select array_agg(c.name order by c.name) from recused_member r join committee_member c on c.id = r.member
                                 where r.matter = a.matter), '{}') as recused,
                       (select count(*)::int from vote v where v.meeting = a.meeting and v.matter = a.matter) as votes,
                       (select v.choice from vote v join committee_member c on c.id = v.member
                        where v.meeting = a.meeting and v.matter = a.matter and c.person = (select acting_person())) as own,
                       t.id as tally, t.recorded_by as tally_recorded_by, t.outcome as tally_outcome,
                       case when t.id is not null then array[t.teller_one, t.teller_two] end as tellers,
                       t.in_favour as tally_for, t.against as tally_against, t.abstained as tally_abstained,
                       n.number, n.carried, n.in_favour, n.against, n.abstained, n.entitled, n.paper
                from agenda_item a
                left join matter m on m.id = a.matter
                left join lateral (select t.*, c.outcome from tally t left join tally_check c on c.tally = t.id
                                   where t.meeting = a.meeting and t.matter = a.matter and c.outcome is distinct from 'REJECTED'
                                   limit 1) t on true
                left join resolution n on n.matter = a.matter and n.meeting = a.meeting
                where a.meeting = ? order by a.position
                """).param(id.value()).query(Row.of(AgendaItem.class)).list();
    }

    private List<MeetingPage.RecusalLine> recusalsWaiting(MeetingId id) {
        return sql.sql("""
                select r.id, r.matter, c.name, r.ground from matter_recusal r join committee_member c on c.id = r.member
                join matter m on m.id = r.matter
                where r.matter in (select matter from agenda_item where meeting = ?) and r.scan is not null
                  and not exists (select from committee_check k where k.subject = r.id)
                order by r.recorded_at, r.id
                """)
                .param(id.value())
                .query(Row.of(MeetingPage.RecusalLine.class))
                .list();
    }

    private List<MeetingPage.VoteLine> votes(MeetingId id) {
        return sql.sql("""
                select v.matter, c.name, v.choice from vote v join committee_member c on c.id = v.member
                where v.meeting = ? order by c.name
                """)
                .param(id.value())
                .query(Row.of(MeetingPage.VoteLine.class))
                .list();
    }

    /** What waits for the actor: votes to cast, tallies to check, matters to bring before a meeting. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR})
    public List<Waiting> waiting(Actor actor) {
        var all = sql.sql("""
                select 'todo.vote' as key, m.title, a.meeting, m.kind, m.round from agenda_item a
                join meeting g on g.id = a.meeting and g.state = 'OPEN'
                join matter m on m.id = a.matter
                join attendance h on h.meeting = g.id and h.present
                join committee_member c on c.id = h.member and c.person = (select acting_person())
                where not exists (select from vote v where v.meeting = a.meeting and v.matter = a.matter and v.member = c.id)
                  and not exists (select from resolution r where r.matter = a.matter)
                  and not exists (select from tally t left join tally_check k on k.tally = t.id
                                  where t.matter = a.matter and k.outcome is distinct from 'REJECTED')
                union all
                select 'todo.tally', m.title, t.meeting, null, null::uuid from tally t join matter m on m.id = t.matter
                where (select acting_as('DIRECTOR')) and t.recorded_by <> (select acting_person())
                  and not exists (select from tally_check k where k.tally = t.id)
                union all
                select 'todo.recusal', m.title, a.meeting, m.kind, m.round from matter_recusal r join matter m on m.id = r.matter
                join agenda_item a on a.matter = m.id join meeting g on g.id = a.meeting and g.state <> 'CLOSED'
                where (select acting_as('DIRECTOR')) and r.scan is not null and r.recorded_by <> (select acting_person())
                  and not exists (select from committee_check k where k.subject = r.id)
                union all
                select 'todo.membership', r.name, null::uuid, null, null::uuid
                from (select id, name, recorded_by from appointment
                      union all select d.id, a.name, d.recorded_by from departure d join appointment a on a.id = d.member) r
                where (select acting_as('DIRECTOR')) and r.recorded_by <> (select acting_person())
                  and not exists (select from committee_check k where k.subject = r.id)
                union all
                select 'todo.matter', m.title, null::uuid, m.kind, m.round from matter m
                where (select acting_as('OFFICE')) and not exists (select from resolution r where r.matter = m.id)
                  and not exists (select from agenda_item a join meeting g on g.id = a.meeting
                                  where a.matter = m.id and g.state <> 'CLOSED')
                order by 1, 2
                """).query(Row.of(Waiting.class)).list();
        var over = matters.ended(all.stream().flatMap(Waiting::ending).toList());
        return all.stream()
                .filter(waiting -> waiting.ending().noneMatch(over::contains))
                .toList();
    }

    /**
     * One thing that waits; without a meeting for a matter on no agenda.
     *
     * @param kind of the matter, where nothing waits any more once its round has ended
     */
    public record Waiting(
            String key,
            String title,
            @Nullable UUID meeting,
            @Nullable MatterKind kind,
            @Nullable UUID round) {

        /** The round whose end takes it off, if one does. */
        private Stream<UUID> ending() {
            return kind == null || kind.outlivesRound() ? Stream.empty() : Stream.ofNullable(round);
        }
    }
}
