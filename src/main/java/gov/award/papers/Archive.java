package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All papers issued. */
@Component
public class Archive {

    private static final String FILTER = """
            from paper p where (:kind::text is null or p.kind = :kind)
              and (:text = '' or position(:text in p.title || ' ' || coalesce(p.addressee, '')
                   || ' ' || p.series || '〔' || p.year || '〕' || p.number || '号') > 0)
            """;

    private final JdbcClient sql;
    private final List<PaperSubjects> subjects;
    private final BusinessClock clock;

    Archive(JdbcClient sql, List<PaperSubjects> subjects, BusinessClock clock) {
        this.sql = sql;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The papers the actor may see: the office's all, anyone else's own and the public ones. */
    @Reading(by = Role.ACCOUNT)
    public Listing<PaperLine> list(Actor actor, @Nullable PaperKind kind, String text, PageRequest page) {
        var total = filtered("select count(*) " + FILTER, kind, text)
                .query(Long.class)
                .single();
        var rows = filtered("""
                select p.id, p.kind, p.series || '〔' || p.year || '〕' || p.number || '号' as number, p.title, p.addressee, p.issued_at,
                       case when exists (select from paper_service s where s.paper = p.id) then 'SERVED'
                            when exists (select from paper_reader r where r.paper = p.id and r.served_by_opening) then 'UNOPENED'
                            when exists (select from paper_reader r where r.paper = p.id) then 'ON_PAPER'
                            else 'INTERNAL' end as service
                """ + FILTER + " order by p.issued_at desc, p.id limit :size offset :offset", kind, text)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(PaperLine.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    @Reading(by = {Role.ACCOUNT, Role.PUBLIC})
    public Paper read(Actor actor, PaperId id) {
        return find(id);
    }

    /** What a paper is about, if the actor may open it. */
    @Reading(by = Role.ACCOUNT)
    public Optional<PaperSubjects.Subject> about(Actor actor, Paper paper) {
        return subjects.stream()
                .flatMap(each -> each.find(actor, paper.subject()).stream())
                .findFirst();
    }

    @Reading(by = Role.ACCOUNT)
    public List<PaperServed> services(Actor actor, PaperId id) {
        return sql.sql("select * from paper_service where paper = ? order by recorded_at, id")
                .param(id.value())
                .query(Row.of(PaperServed.class))
                .list();
    }

    /** Whether the actor is one of its readers, is served by opening it and has not opened it before. */
    @Reading(by = Role.ACCOUNT)
    public boolean unopened(Actor actor, PaperId id) {
        return sql.sql("""
                select exists (select from paper_reader r where r.paper = :paper and r.person = :person and r.served_by_opening
                    and not exists (select from paper_service s where s.paper = r.paper and s.person = r.person))
                """)
                .param("paper", id.value())
                .param("person", actor.personId())
                .query(Boolean.class)
                .single();
    }

    /** Whether the actor reads it here while it is served on paper alone. */
    @Reading(by = Role.ACCOUNT)
    public boolean servedOnPaperAlone(Actor actor, PaperId id) {
        return sql.sql(
                        "select exists (select from paper_reader where paper = ? and person = ? and not served_by_opening)")
                .params(id.value(), actor.personId())
                .query(Boolean.class)
                .single();
    }

    Paper find(PaperId id) {
        return sql.sql("select * from paper where id = ?")
                .param(id.value())
                .query(Row.of(Paper.class))
                .optional()
                .orElseThrow(() -> new NotFound("paper"));
    }

    /** The next number of a series, held until the transaction ends. */
    int next(Actor actor, String series, int year) {
        return sql.sql("""
                insert into paper_counter as c (programme, series, year, last) values (?, ?, ?, 1)
                on conflict (programme, series, year) do update set last = c.last + 1 returning last
                """)
                .params(actor.requireProgramme().value(), series, year)
                .query(Integer.class)
                .single();
    }

    void add(Actor actor, Paper paper, Readers readers) {
        var by = actor.person();
        sql.sql("""
                insert into paper (id, programme, kind, basis, round, subject, series, year, number, title, addressee, html, digest,
                                   issued_by, issued_at)
                values (:id, :programme, :kind, :basis, :round, :subject, :series, :year, :number, :title, :addressee, :html, :digest, :by, :at)
                """)
                .param("id", paper.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("kind", paper.kind().name())
                .param("basis", paper.basis().name())
                .param("round", paper.round())
                .param("subject", paper.subject())
                .param("series", paper.series())
                .param("year", paper.year())
                .param("number", paper.number())
                .param("title", paper.title())
                .param("addressee", paper.addressee(), Types.VARCHAR)
                .param("html", paper.html())
                .param("digest", paper.digest())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Timestamp.from(paper.issuedAt()))
                .update();
        readers.persons().stream().distinct().forEach(reader -> sql.sql(
                        "insert into paper_reader (paper, person, programme, served_by_opening) values (?, ?, ?, ?)")
                .params(
                        paper.id().value(),
                        reader.value(),
                        actor.requireProgramme().value(),
                        readers.servedByOpening())
                .update());
    }

    /** Keeps that a reader opened it; false if that was on record. */
    boolean opened(Actor actor, PaperId paper) {
        return sql.sql("""
                        insert into paper_service (id, paper, programme, way, person, recipient, served_on, recorded_by, recorded_at)
                        select gen_random_uuid(), r.paper, r.programme, 'SYSTEM', r.person, :name, :day, r.person, :now
                        from paper_reader r where r.paper = :paper and r.person = :person and r.served_by_opening
                        on conflict (paper, person) do nothing
                        """)
                        .param("paper", paper.value())
                        .param("person", actor.personId())
                        .param("name", actor.name())
                        .param("day", clock.today())
                        .param("now", Timestamp.from(clock.now()))
                        .update()
                == 1;
    }

    void servedOnPaper(Actor actor, UUID id, PaperId paper, String recipient, LocalDate day, UUID scan) {
        sql.sql("""
                insert into paper_service (id, paper, programme, way, recipient, served_on, scan, recorded_by, recorded_at)
                values (?, ?, ?, 'ON_PAPER', ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        paper.value(),
                        actor.requireProgramme().value(),
                        recipient,
                        day,
                        scan,
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }

    private JdbcClient.StatementSpec filtered(String statement, @Nullable PaperKind kind, String text) {
        return sql.sql(statement)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("text", text.strip());
    }
}
