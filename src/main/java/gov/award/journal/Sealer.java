package gov.award.journal;

import gov.award.workdays.BusinessClock;
import gov.award.workdays.SecurityClock;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links journal entries into the chain after their transactions, so that acts don't queue for one lock.
 *
 * <p>Entries are linked in the order of their numbers and none is skipped, although a number drawn earlier may be
 * committed later. An act's transaction has its own number before it draws the entry's (see {@link Journal}). So the
 * sealer notes the highest entry it sees, <em>then</em> draws a transaction number for itself: whoever drew a lower entry
 * number has a lower transaction number. As soon as all those transactions have ended (the snapshot's xmin has reached the
 * sealer's number), no entry up to the noted one can appear any more, and the chain may reach it.
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 10_000;

    /** No act takes as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Chain chain;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final BusinessClock businessClock;
    private final SecurityClock securityClock;

    private @Nullable Mark noted;
    private @Nullable LocalDate anchored;
    private @Nullable String complaint;

    Sealer(
            Chain chain,
            JdbcClient jdbc,
            JdbcTemplate template,
            PlatformTransactionManager transactions,
            BusinessClock businessClock,
            SecurityClock securityClock) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = new TransactionTemplate(transactions);
        this.businessClock = businessClock;
        this.securityClock = securityClock;
    }

    /** Up to which entry the chain may reach once all transactions before {@code transaction} have ended. */
    private record Mark(long seq, String transaction, Instant at) {}

    /**
     * Links what can be linked now.
     *
     * @return how many entries
     */
    synchronized long seal() {
        var sealed = 0L;
        if (noted != null) {
            sealed += sealUpTo(noted);
        }
        if (noted == null) {
            noted = transaction.execute(_ -> mark());
            if (noted != null) {
                sealed += sealUpTo(noted);
            }
        }
        return sealed;
    }

    /** Nothing if there is nothing to do: an idle sealer writes nothing. */
    private @Nullable Mark mark() {
        chain.actAsTimer();
        var seq = jdbc.sql("select coalesce(max(seq), 0) from journal_entry")
                .query(Long.class)
                .single();
        if (today().equals(anchored) && seq == chain.end().seq() && chain.kept() != null) {
            return null;
        }
        // A statement of its own: the transaction number must be drawn after the entry was seen.
        var number = jdbc.sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
        return new Mark(seq, number, securityClock.now());
    }

    private long sealUpTo(Mark mark) {
        var sealed = 0L;
        while (true) {
            var batch = transaction.execute(_ -> link(mark));
            if (batch == null) {
                return sealed;
            }
            var head = batch.head();
            if (head != null) {
                transaction.executeWithoutResult(_ -> chain.confirm(head));
            }
            sealed += batch.count();
            if (batch.count() < BATCH) {
                noted = null;
                return sealed;
            }
        }
    }

    private record Batch(int count, @Nullable Head head) {}

    /** Nothing if the chain may not be extended: an earlier transaction is running, or chain and head disagree. */
    private @Nullable Batch link(Mark mark) {
        chain.actAsTimer();
        chain.lock();
        var ended = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) > cast(:number as xid8)")
                .param("number", mark.transaction())
                .query(Boolean.class)
                .single();
        if (!ended) {
            if (securityClock.now().isAfter(mark.at().plus(PATIENCE))) {
                complain("the journal has not been linked since " + mark.at()
                        + ": a transaction begun before has not ended (see pg_stat_activity)");
            }
            return null;
        }
        chain.begin(securityClock.now());
        var end = chain.end();
        var key = chain.key();
        var kept = chain.kept();
        var head = kept == null ? null : kept.at(end.position(), end.link());
        if (key == null || kept == null || head == null || !head.signedWith(key)) {
            complain("the journal's chain does not end at its signed head; nothing is linked until it is verified");
            return null;
        }
        complaint = null;
        var entries = entries(end.seq(), mark.seq());
        var extended = extend(key, head, end, entries);
        anchor(extended);
        var settled = entries.isEmpty() && kept.pending() == null;
        return new Batch(entries.size(), settled ? null : extended);
    }

    private List<Entry> entries(long after, long upTo) {
        return jdbc.sql("select " + Entry.COLUMNS
                        + " from journal_entry where seq > :after and seq <= :upTo order by seq limit :batch")
                .param("after", after)
                .param("upTo", upTo)
                .param("batch", BATCH)
                .query((row, _) -> Entry.of(row))
                .list();
    }

    private Head extend(HeadKey key, Head head, Chain.End end, List<Entry> entries) {
        if (entries.isEmpty()) {
            return head;
        }
        var link = end.link();
        var seqs = new ArrayList<Long>(entries.size());
        var digests = new ArrayList<byte[]>(entries.size());
        var links = new ArrayList<byte[]>(entries.size());
        for (var entry : entries) {
            var digest = entry.digest();
            link = link.link(digest);
            seqs.add(entry.seq());
            digests.add(digest.bytes());
            links.add(link.bytes());
        }
        template.execute((ConnectionCallback<Integer>) connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into journal_seal (position, seq, entry_digest, link)
                    select ? + ordinal, seq, digest, link
                    from unnest(?, ?, ?) with ordinality as linked(seq, digest, link, ordinal)
                    """)) {
                insert.setLong(1, end.position());
                insert.setArray(2, connection.createArrayOf("int8", seqs.toArray(Long[]::new)));
                insert.setArray(3, connection.createArrayOf("bytea", digests.toArray(byte[][]::new)));
                insert.setArray(4, connection.createArrayOf("bytea", links.toArray(byte[][]::new)));
                return insert.executeUpdate();
            }
        });
        var extended = Head.signed(key, end.position() + entries.size(), link, securityClock.now());
        chain.announce(head, extended);
        return extended;
    }

    /** The first run of each day puts the head it finds on record, for the supervisor to print. */
    private void anchor(Head head) {
        var today = today();
        jdbc.sql("""
                        insert into journal_anchor (day, position, link, signed_at, signature)
                        values (:day, :position, :link, :signedAt, :signature) on conflict (day) do nothing
                        """)
                .param("day", today)
                .param("position", head.count())
                .param("link", head.link().bytes())
                .param("signedAt", head.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("signature", head.signature())
                .update();
        anchored = today;
    }

    private LocalDate today() {
        return securityClock.now().atZone(businessClock.zone()).toLocalDate();
    }

    private void complain(String about) {
        if (!about.equals(complaint)) {
            LOG.error(about);
            complaint = about;
        }
    }
}
