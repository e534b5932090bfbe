package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.SecurityClock;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files that arrive in pieces, each as often interrupted as may be. Begun, dropped and finished within the acts of the
 * module whose file it is; pieces come in by {@link TransferController}.
 */
@Component
public class Transfers {

    /** After this an unfinished transfer is abandoned. */
    public static final Duration LIFE = Duration.ofDays(1);

    /** How many files one person may have on their way to one thing. */
    static final int MOST = 50;

    /** For as long a file on its way to a thing keeps its room there, whoever sends it. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransferFolder folder;
    private final Arrivals arrivals;
    private final SecurityClock clock;

    Transfers(JdbcClient jdbc, TransferFolder folder, Arrivals arrivals, SecurityClock clock) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Begins a transfer, or refuses at once what would be refused at its end by name or size.
     *
     * @param size in bytes, as declared
     */
    public Verdict begin(
            Actor actor, TransferId id, Filing filing, String sent, long size, @Nullable Sha256 digest, Limits limits) {
        var reasons = new ArrayList<Refusal>();
        var name = FileName.of(sent).orElse(null);
        var shown = name == null ? "?" : name.value();
        if (name == null) {
            reasons.add(FileFault.NAME.under(filing.basis()));
        } else if (!name.extension().isEmpty() && !limits.takes(name.extension())) {
            reasons.add(FileFault.TYPE.under(filing.basis(), shown, limits.names()));
        }
        if (size < 1) {
            reasons.add(FileFault.EMPTY.under(filing.basis(), shown));
        }
        if (size > limits.bytes()) {
            reasons.add(FileFault.TOO_LARGE.under(filing.basis(), shown, limits.megabytes()));
        }
        if (reasons.isEmpty() && own(actor, filing) >= MOST) {
            reasons.add(Refusal.of(filing.basis(), "TRANSFERS_TOO_MANY", MOST));
        }
        if (name != null && reasons.isEmpty()) {
            jdbc.sql("""
                            insert into transfer (id, programme, person, subject, purpose, name, size, digest, begun_at)
                            values (:id, :programme, :person, :subject, :purpose, :name, :size, :digest, :now)
                            """)
                    .param("id", id.value())
                    .param("programme", actor.requireProgramme().value())
                    .param("person", actor.personId())
                    .param("subject", filing.subject())
                    .param("purpose", filing.purpose())
                    .param("name", name.value())
                    .param("size", size)
                    .param("digest", digest == null ? null : digest.hex(), Types.VARCHAR)
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return Verdict.of(reasons);
    }

    private int own(Actor actor, Filing filing) {
        return jdbc.sql("select count(*) from transfer where person = :person and subject = :subject")
                .param("person", actor.personId())
                .param("subject", filing.subject())
                .query(Integer.class)
                .single();
    }

    /**
     * The actor's own transfer of the very same file, to go on with; only a digest tells that it is the same.
     *
     * @param sent the name as sent
     */
    public Optional<Transfer> same(
            Actor actor, Id subject, String purpose, String sent, long size, @Nullable Sha256 digest) {
        var name = FileName.of(sent).map(FileName::value).orElse(null);
        if (digest == null || name == null) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select * from transfer
                        where person = :person and subject = :subject and purpose = :purpose and name = :name
                          and size = :size and digest = :digest
                        order by begun_at desc, id limit 1
                        """)
                .param("person", actor.personId())
                .param("subject", subject.value())
                .param("purpose", purpose)
                .param("name", name)
                .param("size", size)
                .param("digest", digest.hex())
                .query(Row.of(Transfer.class))
                .optional();
    }

    /** The unfinished transfers to a thing that whoever acts may see, oldest first. */
    public List<Transfer> to(Id subject) {
        return jdbc.sql("select * from transfer where subject = :subject order by begun_at, id")
                .param("subject", subject.value())
                .query(Row.of(Transfer.class))
                .list();
    }

    /** The bytes that files on their way will take: the actor's own, and others' begun within the last hour. */
    public long onTheirWay(Actor actor, Id subject) {
        return jdbc.sql("""
                        select coalesce(sum(size), 0) from transfer
                        where subject = :subject and (person = :person or begun_at > :recently)
                        """)
                .param("subject", subject.value())
                .param("person", actor.personId())
                .param("recently", clock.now().minus(UNDER_WAY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /**
     * One's own transfer.
     *
     * @throws NotFound if whoever acts has none such
     */
    public Transfer find(Actor actor, TransferId id) {
        return jdbc.sql("select * from transfer where id = :id and person = :person")
                .param("id", id.value())
                .param("person", actor.personId())
                .query(Row.of(Transfer.class))
                .optional()
                .orElseThrow(() -> new NotFound("transfer"));
    }

    /** How many bytes have arrived. */
    public long arrived(TransferId id) {
        return folder.arrived(id);
    }

    /** What arrived whole, to be attached; attaching it ends the transfer. */
    public Upload upload(Transfer transfer) {
        var upload = new Upload(transfer.name(), () -> folder.open(transfer.id()), transfer);
        arrivals.examine(upload);
        return upload;
    }

    /**
     * Ends a transfer; what arrived is deleted when the act is done.
     *
     * @throws NotFound if it has ended already
     */
    public void end(TransferId id) {
        if (!abandon(id)) {
            throw new NotFound("transfer");
        }
    }

    /** Ends a transfer if it still goes on. */
    boolean abandon(TransferId id) {
        var ended = jdbc.sql("delete from transfer where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                folder.drop(id);
            }
        });
        return ended;
    }

    List<TransferId> begunBefore(Instant moment) {
        return jdbc.sql("select id from transfer where begun_at < :moment order by begun_at, id limit 1000")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Row.of(TransferId.class))
                .list();
    }
}
