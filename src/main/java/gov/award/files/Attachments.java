package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The attachments of all modules; called from within their acts and readings, in whose transaction it works. */
@Component
public class Attachments {

    private static final String SELECT = """
            select a.*, s.outcome, s.virus from attachment a left join scan s on s.attachment = a.id
            """;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final VirusScanner scanner;
    private final Transfers transfers;
    private final BusinessClock clock;

    Attachments(JdbcClient jdbc, FileStore store, VirusScanner scanner, Transfers transfers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.scanner = scanner;
        this.transfers = transfers;
        this.clock = clock;
    }

    /**
     * Stores an upload in the act's transaction. One that came in pieces must be what was declared; with it the transfer
     * ends, whose identifier it takes.
     */
    public Added add(Actor actor, Filing filing, Upload upload, Limits limits) {
        var transfer = upload.transfer();
        var id = transfer == null
                ? new AttachmentId(UUID.randomUUID())
                : transfer.id().attachment();
        if (transfer != null) {
            transfers.end(transfer.id());
        }
        try (var content = upload.content().getInputStream()) {
            return add(actor, id, filing, upload.name(), content, limits, transfer == null ? null : transfer.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Stores a file in the act's transaction. Content stored for an act that fails afterwards belongs to nobody.
     *
     * @param name as the browser sent it
     * @param content read once, not closed; the type is told by it and never by the name
     */
    public Added add(Actor actor, AttachmentId id, Filing filing, String name, InputStream content, Limits limits) {
        return add(actor, id, filing, name, content, limits, null);
    }

    private Added add(
            Actor actor,
            AttachmentId id,
            Filing filing,
            String name,
            InputStream content,
            Limits limits,
            @Nullable Sha256 declared) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is stored in the transaction of an act");
        }
        try (var received = store.receive(content, limits.bytes())) {
            var given = FileName.of(name).orElse(null);
            var reasons = new ArrayList<Refusal>();
            if (given == null) {
                reasons.add(FileFault.NAME.under(filing.basis()));
            }
            var shown = given == null ? "?" : given.value();
            var extension = given == null ? "" : given.extension();
            if (declared != null && !declared.equals(received.digest())) {
                reasons.add(FileFault.CHANGED.under(filing.basis(), shown));
            }
            var type = type(received, extension, shown, filing, limits, reasons);
            var scan = type == null ? Scan.NOT_MADE : scan(received, shown, filing, reasons);
            if (type == null || given == null || !reasons.isEmpty()) {
                return new Added.Refused(reasons);
            }
            store.keep(received);
            var attachment = new Attachment(
                    id,
                    actor.programme(),
                    filing.subject(),
                    filing.purpose(),
                    (extension.isEmpty() ? given.withExtension(type.extension()) : given).value(),
                    type,
                    received.size(),
                    received.digest(),
                    filing.confidentiality(),
                    actor.person(),
                    clock.now(),
                    scan,
                    null);
            insert(attachment);
            if (scan != Scan.NOT_MADE) {
                insertScan(attachment);
            }
            return new Added.Stored(attachment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What carries a virus is refused and kept nowhere; what cannot be scanned now waits in quarantine. */
    private Scan scan(FileStore.Received received, String shown, Filing filing, List<Refusal> reasons)
            throws IOException {
        if (!scanner.configured()) {
            return Scan.NOT_MADE;
        }
        try (var content = java.nio.file.Files.newInputStream(received.file())) {
            return switch (scanner.scan(content)) {
                case VirusScanner.Finding.Clean _ -> Scan.CLEAN;
                case VirusScanner.Finding.Unavailable _ -> Scan.WAITING;
                case VirusScanner.Finding.Infected(String virus) -> {
                    reasons.add(FileFault.INFECTED.under(filing.basis(), shown, virus));
                    yield Scan.INFECTED;
                }
            };
        }
    }

    private static @Nullable FileType type(
            FileStore.Received received,
            String extension,
            String shown,
            Filing filing,
            Limits limits,
            List<Refusal> reasons)
            throws IOException {
        if (received.size() == 0) {
            reasons.add(FileFault.EMPTY.under(filing.basis(), shown));
            return null;
        }
        if (received.size() > limits.bytes()) {
            reasons.add(FileFault.TOO_LARGE.under(filing.basis(), shown, limits.megabytes()));
            return null;
        }
        return switch (Sniffer.sniff(received.file(), extension)) {
            case Sniffer.Finding.IsNot(FileFault fault) -> {
                reasons.add(fault.under(filing.basis(), shown, limits.names()));
                yield null;
            }
            case Sniffer.Finding.Is(FileType type) -> {
                if (!limits.types().contains(type)) {
                    reasons.add(FileFault.TYPE.under(filing.basis(), shown, limits.names()));
                    yield null;
                }
                if (!extension.isEmpty() && !type.isCalled(extension)) {
                    reasons.add(FileFault.DISGUISED.under(filing.basis(), shown));
                    yield null;
                }
                yield type;
            }
        };
    }

    /** The attachments of a thing that are seen by whoever acts, oldest first. */
    public List<Attachment> of(Id subject) {
        return jdbc.sql(SELECT + "where subject = :subject order by uploaded_at, id")
                .param("subject", subject.value(), Types.OTHER)
                .query((row, _) -> attachment(row))
                .list();
    }

    /** Those of one purpose. */
    public List<Attachment> of(Id subject, String purpose) {
        return jdbc.sql(SELECT + "where subject = :subject and purpose = :purpose order by uploaded_at, id")
                .param("subject", subject.value(), Types.OTHER)
                .param("purpose", purpose)
                .query((row, _) -> attachment(row))
                .list();
    }

    /**
     * One attachment.
     *
     * @throws NotFound if there is none that whoever acts may see
     */
    public Attachment find(AttachmentId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value(), Types.OTHER)
                .query((row, _) -> attachment(row))
                .optional()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /**
     * Takes a file out of a draft. The caller answers for it that nothing was given in with it yet.
     *
     * @throws NotFound if the thing has none such
     */
    public void remove(AttachmentId id, Id subject) {
        var removed = jdbc.sql("delete from attachment where id = :id and subject = :subject")
                .param("id", id.value(), Types.OTHER)
                .param("subject", subject.value(), Types.OTHER)
                .update();
        if (removed == 0) {
            throw new NotFound("attachment");
        }
    }

    /**
     * Opens the content for the program's own use, such as a paper that embeds an image.
     *
     * @throws DamagedContent if it is missing or not what was stored
     */
    public InputStream content(Attachment attachment) {
        try {
            return store.open(attachment.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void insert(Attachment attachment) {
        jdbc.sql("""
                        insert into attachment (id, programme, subject, purpose, name, type, size, digest,
                                                confidentiality, uploaded_by, uploaded_at)
                        values (:id, :programme, :subject, :purpose, :name, :type, :size, :digest,
                                :confidentiality, :uploadedBy, :uploadedAt)
                        """)
                .param("id", attachment.id().value(), Types.OTHER)
                .param("programme", value(attachment.programme()), Types.OTHER)
                .param("subject", attachment.subject(), Types.OTHER)
                .param("purpose", attachment.purpose())
                .param("name", attachment.name())
                .param("type", attachment.type().name())
                .param("size", attachment.size())
                .param("digest", attachment.digest().hex())
                .param("confidentiality", attachment.confidentiality().name())
                .param("uploadedBy", value(attachment.uploadedBy()), Types.OTHER)
                .param("uploadedAt", attachment.uploadedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private void insertScan(Attachment attachment) {
        jdbc.sql("insert into scan (attachment, digest, outcome, at) values (:attachment, :digest, :outcome, :at)")
                .param("attachment", attachment.id().value())
                .param("digest", attachment.digest().hex())
                .param("outcome", attachment.scan().name())
                .param("at", attachment.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        var programme = row.getObject("programme", UUID.class);
        var uploadedBy = row.getObject("uploaded_by", UUID.class);
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                programme == null ? null : new ProgrammeId(programme),
                row.getObject("subject", UUID.class),
                row.getString("purpose"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                new Sha256(row.getString("digest")),
                Confidentiality.valueOf(row.getString("confidentiality")),
                uploadedBy == null ? null : new PersonId(uploadedBy),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome") == null ? Scan.NOT_MADE : Scan.valueOf(row.getString("outcome")),
                row.getString("virus"));
    }
}
