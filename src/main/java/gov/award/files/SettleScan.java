package gov.award.files;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The timer lets a content out of quarantine, deletes it wherever it is attached, or has it wait no longer. */
@Service
public class SettleScan {

    private final JdbcClient jdbc;
    private final FileStore store;
    private final Journal journal;
    private final BusinessClock clock;

    SettleScan(JdbcClient jdbc, FileStore store, Journal journal, BusinessClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param virus found in it, {@code null} unless it is infected */
    @Act(by = Role.TIMER, basis = Provision.SUBMISSION)
    public Verdict settle(Actor timer, Sha256 digest, Scan outcome, @Nullable String virus) {
        var concerned = outcome == Scan.INFECTED ? all(digest) : unsettled(digest, outcome);
        if (concerned.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "SCAN_SETTLED");
        }
        for (var attachment : concerned) {
            jdbc.sql("""
                            insert into scan (attachment, digest, outcome, virus, at)
                            values (:attachment, :digest, :outcome, :virus::text, :now)
                            on conflict (attachment) do update
                            set outcome = excluded.outcome, virus = excluded.virus, at = excluded.at
                            """)
                    .param("attachment", attachment)
                    .param("digest", digest.hex())
                    .param("outcome", outcome.name())
                    .param("virus", virus)
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
            journal.enter(
                    timer, "SettleScan", Provision.SUBMISSION, attachment, virus == null ? outcome.name() : virus);
        }
        if (outcome == Scan.INFECTED) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    try {
                        store.remove(digest);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }
            });
        }
        return Verdict.ALLOWED;
    }

    private List<UUID> unsettled(Sha256 digest, Scan outcome) {
        return jdbc.sql("""
                        select attachment from scan
                        where digest = :digest and outcome in ('WAITING', 'TOO_LARGE') and outcome <> :outcome for update
                        """)
                .param("digest", digest.hex())
                .param("outcome", outcome.name())
                .query(Row.of(UUID.class))
                .list();
    }

    private List<UUID> all(Sha256 digest) {
        return jdbc.sql("select id from attachment where digest = :digest")
                .param("digest", digest.hex())
                .query(Row.of(UUID.class))
                .list();
    }
}
