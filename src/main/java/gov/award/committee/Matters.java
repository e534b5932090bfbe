package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All matters put before the committee, and who is recused from them. */
@Component
class Matters implements Agenda {

    private static final String SELECT = "select id, kind, round, subject, title, proposal, put_at from matter m ";

    private final JdbcClient sql;
    private final Members members;
    private final EndedRounds ended;
    private final BusinessClock clock;
    private final Journal journal;

    Matters(JdbcClient sql, Members members, EndedRounds ended, BusinessClock clock, Journal journal) {
        this.sql = sql;
        this.members = members;
        this.ended = ended;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public void put(
            Actor actor,
            MatterId matter,
            MatterKind kind,
            @Nullable UUID round,
            UUID subject,
            Collection<UUID> cases,
            String title,
            String proposal) {
        var by = actor.person();
        sql.sql("""
                insert into matter (id, programme, kind, round, subject, title, proposal, put_by, put_at)
                values (:id, :programme, :kind, :round, :subject, :title, :proposal, :by, :now)
                """)
                .param("id", matter.value())
                .param("programme", actor.requireProgramme().value())
                .param("kind", kind.name())
                .param("round", round, Types.OTHER)
                .param("subject", subject)
                .param("title", title)
                .param("proposal", proposal)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .update();
        new LinkedHashSet<>(cases).forEach(application -> sql.sql(
                        "insert into matter_case (matter, application, programme) values (?, ?, ?)")
                .params(matter.value(), application, actor.requireProgramme().value())
                .update());
        journal.enter(actor, "PutMatter", Provision.REPORT_TO_COMMITTEE, matter, kind, subject, title, proposal);
    }

    @Override
    public void recuse(Actor actor, MatterId matter, PersonId person, String ground) {
        members.inOffice(clock.today()).stream()
                .filter(member -> person.equals(member.person()))
                .forEach(member -> {
                    var id = new RecusalId(UUID.randomUUID());
                    recuse(actor, id, matter, member.id(), ground, null);
                    journal.enter(actor, "RecuseMember", Provision.PRINCIPLES, matter, member.id(), id, ground);
                });
    }

    /** @param scan of the paper it was taken from; it counts once compared then */
    void recuse(Actor actor, RecusalId id, MatterId matter, MemberId member, String ground, @Nullable UUID scan) {
        var by = actor.person();
        sql.sql("""
                insert into matter_recusal (id, matter, member, programme, ground, scan, recorded_by, recorded_at)
                values (:id, :matter, :member, :programme, :ground, :scan, :by, :now) on conflict do nothing
                """)
                .param("id", id.value())
                .param("matter", matter.value())
                .param("member", member.value())
                .param("programme", actor.requireProgramme().value())
                .param("ground", ground.strip())
                .param("scan", scan, Types.OTHER)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** Kept from being resolved or changed by others until the transaction ends. */
    Matter locked(MatterId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 24))")
                .param(id.value().toString())
                .query(row -> {});
        return sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Row.of(Matter.class))
                .optional()
                .orElseThrow(() -> new NotFound("matter"));
    }

    /** The reason against going on with a matter whose round has ended; within an act. */
    List<Refusal> over(Matter matter) {
        return matter.round() == null || matter.kind().outlivesRound()
                ? List.of()
                : ended.over(matter.round()).stream().toList();
    }

    /** Those that can be resolved on no more, because their round has ended. */
    Set<MatterId> over(Collection<Matter> all) {
        var over = ended(all.stream()
                .filter(matter -> !matter.kind().outlivesRound())
                .flatMap(matter -> Stream.ofNullable(matter.round()))
                .toList());
        return all.stream()
                .filter(matter -> !matter.kind().outlivesRound())
                .filter(matter -> matter.round() != null && over.contains(matter.round()))
                .map(Matter::id)
                .collect(Collectors.toSet());
    }

    Set<UUID> ended(List<UUID> rounds) {
        return rounds.isEmpty() ? Set.of() : ended.among(Set.copyOf(rounds));
    }

    /** Those on the agenda of a meeting that the reader sees. */
    List<Matter> of(MeetingId meeting) {
        return sql.sql(SELECT + "where m.id in (select matter from agenda_item where meeting = ?)")
                .param(meeting.value())
                .query(Row.of(Matter.class))
                .list();
    }

    /** Neither resolved nor on the agenda of a meeting still to be held, of rounds that go on. */
    List<Matter> waiting() {
        var all = sql.sql(SELECT + """
                where not exists (select from resolution r where r.matter = m.id)
                  and not exists (select from agenda_item a join meeting g on g.id = a.meeting
                                  where a.matter = m.id and g.state <> 'CLOSED')
                order by put_no
                """).query(Row.of(Matter.class)).list();
        var over = over(all);
        return all.stream().filter(matter -> !over.contains(matter.id())).toList();
    }

    /** The cases a matter is about. */
    List<UUID> cases(MatterId matter) {
        return sql.sql("select application from matter_case where matter = ? order by application")
                .param(matter.value())
                .query(Row.of(UUID.class))
                .list();
    }

    /** Those recused from the matter itself; {@link Interests} knows who is recused from its cases. */
    Set<MemberId> recused(MatterId matter) {
        return Set.copyOf(sql.sql("select member from recused_member where matter = ?")
                .param(matter.value())
                .query(Row.of(MemberId.class))
                .list());
    }

    /** Whether a recusal taken from paper waits to be compared; of one member, or of anyone. */
    boolean recusalWaits(MatterId matter, @Nullable MemberId member) {
        return sql.sql("""
                select exists (select from matter_recusal r where r.matter = :matter and r.scan is not null
                               and (:member::uuid is null or r.member = :member::uuid)
                               and not exists (select from committee_check c where c.subject = r.id))
                """)
                .param("matter", matter.value())
                .param("member", member == null ? null : member.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** A recusal as a clerk took it from paper. */
    record Recusal(
            RecusalId id,
            MatterId matter,
            MemberId member,
            String ground,
            UUID scan,
            UUID recordedBy,
            @Nullable Compared outcome) {}

    Recusal recusal(RecusalId id) {
        return sql.sql("""
                select r.id, r.matter, r.member, r.ground, r.scan, r.recorded_by, c.outcome
                from matter_recusal r left join committee_check c on c.subject = r.id where r.id = ? and r.scan is not null
                """)
                .param(id.value())
                .query(Row.of(Recusal.class))
                .optional()
                .orElseThrow(() -> new NotFound("recusal"));
    }

    boolean resolved(MatterId matter) {
        return exists("select from resolution where matter = ?", matter);
    }

    /** Whether the member has voted in a meeting not yet closed: what was voted in one that ended without resolving counts no more. */
    boolean voted(MatterId matter, MemberId member) {
        return sql.sql("""
                select exists (select from vote v join meeting g on g.id = v.meeting
                               where v.matter = ? and v.member = ? and g.state = 'OPEN')
                """)
                .params(matter.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a tally from paper waits for, or has had, its confirmation. */
    boolean tallied(MatterId matter) {
        return exists("""
                select from tally t left join tally_check c on c.tally = t.id
                where t.matter = ? and c.outcome is distinct from 'REJECTED'
                """, matter);
    }

    private boolean exists(String query, MatterId matter) {
        return sql.sql("select exists (" + query + ")")
                .param(matter.value())
                .query(Boolean.class)
                .single();
    }
}
