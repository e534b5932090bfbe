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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The attachments of all modules; called from within their acts and readings, in whose transaction it works. */
@Component
public class Attachments {

    private static final String SELECT = """
            select a.*, s.outcome, s.virus from attachment a left join scan s on s.attachment = a.id
            """;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final Arrivals arrivals;
    private final Transfers transfers;
    private final BusinessClock clock;

    Attachments(JdbcClient jdbc, FileStore store, Arrivals arrivals, Transfers transfers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.arrivals = arrivals;
        this.transfers = transfers;
        this.clock = clock;
    }

    /**
     * Stores an upload in the act's transaction; its content is kept when that is about to be committed. One that came in
     * pieces must be what was declared; with it the transfer ends, whose identifier it takes.
     */
    public Added add(Actor actor, Filing filing, Upload upload, Limits limits) {
        var transfer = upload.transfer();
        if (transfer == null) {
            return add(actor, new AttachmentId(UUID.randomUUID()), filing, upload, limits);
        }
        transfers.end(transfer.id());
        return add(actor, transfer.id().attachment(), filing, upload, limits);
    }

    /** Stores an upload under an identifier the act has given it. */
    public Added add(Actor actor, AttachmentId id, Filing filing, Upload upload, Limits limits) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is stored in the transaction of an act");
        }
        var arrival = arrivals.take(upload);
        var ending = new Ending(arrival.received());
        TransactionSynchronizationManager.registerSynchronization(ending);
        var added = weigh(actor, id, filing, upload, arrival, limits);
        ending.stored = added instanceof Added.Stored;
        return added;
    }

    private Added weigh(
            Actor actor, AttachmentId id, Filing filing, Upload upload, Arrivals.Arrival arrival, Limits limits) {
        var given = FileName.of(upload.name()).orElse(null);
        var transfer = upload.transfer();
        var declared = transfer == null ? null : transfer.digest();
        var received = arrival.received();
        var reasons = new ArrayList<Refusal>();
        if (given == null) {
            reasons.add(FileFault.NAME.under(filing.basis()));
        }
        var shown = given == null ? "?" : given.value();
        var extension = given == null ? "" : given.extension();
        if (declared != null && !declared.equals(received.digest())) {
            reasons.add(FileFault.CHANGED.under(filing.basis(), shown));
        }
        var type = type(arrival, extension, shown, filing, limits, reasons);
        var scan = type == null ? Scan.NOT_MADE : scan(arrival, shown, filing, reasons);
        if (type == null || given == null || !reasons.isEmpty()) {
            return new Added.Refused(reasons);
        }
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
    }

    /** What was received is kept with the commit, so that of an act that is refused or fails nothing remains. */
    private final class Ending implements TransactionSynchronization {

        private final FileStore.Received received;
        private boolean stored;

        Ending(FileStore.Received received) {
            this.received = received;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (stored) {
                lock("pg_advisory_xact_lock_shared");
                try {
                    store.keep(received);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }

        @Override
        public void afterCompletion(int status) {
            try {
                received.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** For whoever deletes contents: none may be kept between the look whether it is named and its end. */
    void keepNothingMeanwhile() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        jdbc.sql("select " + how + "(hashtextextended('contents', 3))").query().listOfRows();
    }

    /** What carries a virus or can never be scanned is refused and kept nowhere; what cannot be scanned now waits in quarantine. */
    private static Scan scan(Arrivals.Arrival arrival, String shown, Filing filing, List<Refusal> reasons) {
        return switch (arrival.virus()) {
            case null -> Scan.NOT_MADE;
            case VirusScanner.Finding.Clean _ -> Scan.CLEAN;
            case VirusScanner.Finding.Unavailable _ -> Scan.WAITING;
            case VirusScanner.Finding.Infected(String virus) -> {
                reasons.add(FileFault.INFECTED.under(filing.basis(), shown, virus));
                yield Scan.INFECTED;
            }
            case VirusScanner.Finding.TooLarge _ -> {
                reasons.add(FileFault.UNSCANNED.under(filing.basis(), shown));
                yield Scan.TOO_LARGE;
            }
        };
    }

    private static @Nullable FileType type(
            Arrivals.Arrival arrival,
            String extension,
            String shown,
            Filing filing,
            Limits limits,
            List<Refusal> reasons) {
        var size = arrival.received().size();
        if (size == 0) {
            reasons.add(FileFault.EMPTY.under(filing.basis(), shown));
            return null;
        }
        var found = arrival.type();
        if (found == null || size > limits.bytes()) {
            reasons.add(FileFault.TOO_LARGE.under(filing.basis(), shown, limits.megabytes()));
            return null;
        }
        return switch (found) {
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

    /** The attachments of several things, with one statement. */
    public List<Attachment> ofAll(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where subject in (:subjects) order by uploaded_at, id")
                        .param("subjects", subjects)
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
