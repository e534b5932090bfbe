package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Attachment;
import gov.award.files.Attachments;
import gov.award.imports.SheetImport.State;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All files brought for import, with their content. */
@Component
class Imports {

    static final String SHEET = "import-sheet";
    static final String PROOF = "import-proof";

    /** How long a file waits for whoever brought it. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final String SELECT = """
            select id, target, uploaded_by, uploaded_at, expires_at, row_count, done_at, dropped_at from sheet_import
            """;

    private final JdbcClient sql;
    private final Attachments attachments;
    private final SecurityClock clock;

    Imports(JdbcClient sql, Attachments attachments, SecurityClock clock) {
        this.sql = sql;
        this.attachments = attachments;
        this.clock = clock;
    }

    void add(Actor actor, ImportId id, String target) {
        var now = clock.now();
        sql.sql("""
                insert into sheet_import (id, programme, target, uploaded_by, uploaded_at, expires_at)
                values (:id, :programme, :target, :by, :now, :end)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("target", target)
                .param("by", actor.requirePerson().value())
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(LIFE)))
                .update();
    }

    /** How many of a person wait. */
    long open(Actor actor) {
        return sql.sql("""
                select count(*) from sheet_import
                where uploaded_by = ? and done_at is null and dropped_at is null and expires_at > ?
                """)
                .params(actor.requirePerson().value(), Timestamp.from(clock.now()))
                .query(Long.class)
                .single();
    }

    SheetImport own(Actor actor, String target, ImportId id) {
        return own(actor, target, id, "");
    }

    /** The same, kept from being carried out twice until the transaction ends. */
    SheetImport locked(Actor actor, String target, ImportId id) {
        return own(actor, target, id, " for update");
    }

    private SheetImport own(Actor actor, String target, ImportId id, String how) {
        return sql.sql(SELECT + " where id = ? and target = ? and uploaded_by = ?" + how)
                .params(id.value(), target, actor.requirePerson().value())
                .query(Row.of(SheetImport.class))
                .optional()
                .orElseThrow(() -> new NotFound("import"));
    }

    /**
     * Lets nobody else bring anything into the same register until the act ends: two would not see each other's
     * rows.
     */
    void alone(Actor actor, String target) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 25))")
                .param(actor.requireProgramme().text() + target)
                .query()
                .listOfRows();
    }

    State state(SheetImport given) {
        return given.state(clock.now());
    }

    void done(ImportId id, int rows) {
        sql.sql("update sheet_import set done_at = ?, row_count = ? where id = ?")
                .params(Timestamp.from(clock.now()), rows, id.value())
                .update();
    }

    /** Takes the files away that were not brought in. */
    void drop(ImportId id) {
        attachments.of(id).forEach(file -> attachments.remove(file.id(), id));
        sql.sql("update sheet_import set dropped_at = ? where id = ?")
                .params(Timestamp.from(clock.now()), id.value())
                .update();
    }

    List<ImportId> expired(Instant now) {
        return sql.sql("""
                select id from sheet_import where done_at is null and dropped_at is null and expires_at <= ?
                order by expires_at limit 1000
                """)
                .param(Timestamp.from(now))
                .query(Row.of(ImportId.class))
                .list();
    }

    Listing<ImportPage.Earlier> of(Actor actor, String target, PageRequest page) {
        var from = """
                 from sheet_import i join person p on p.id = i.uploaded_by
                 join attachment a on a.subject = i.id and a.purpose = 'import-sheet'
                 where i.programme = :programme and i.target = :target and i.dropped_at is null
                   and (i.done_at is not null or i.expires_at > :now)
                """;
        var total = sql.sql("select count(*)" + from)
                .param("programme", actor.requireProgramme().value())
                .param("target", target)
                .param("now", Timestamp.from(clock.now()))
                .query(Long.class)
                .single();
        var rows = sql.sql("""
                select i.id, p.name as by, i.uploaded_by = :self as own, i.uploaded_at, i.row_count, i.done_at, a.id as file,
                       a.name as file_name
                """ + from + " order by i.uploaded_at desc, i.id limit :size offset :offset")
                .param("self", actor.personId())
                .param("programme", actor.requireProgramme().value())
                .param("target", target)
                .param("now", Timestamp.from(clock.now()))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(ImportPage.Earlier.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    List<Attachment> files(ImportId id) {
        return attachments.of(id);
    }

    static Optional<Attachment> file(List<Attachment> files, String purpose) {
        return files.stream().filter(file -> file.purpose().equals(purpose)).findFirst();
    }

    byte[] content(Attachment file) {
        try (var content = attachments.content(file)) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
