package gov.award.journal;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Verification.Kind;
import gov.award.workdays.SecurityClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the chain of the journal anew and compares it with the seals, the signed head, the anchors and, if given, a
 * link printed earlier. Reads entries and seals side by side, so that memory does not grow with the journal.
 */
@Component
public class VerifyJournal {

    private static final int FETCH = 5_000;

    private final Chain chain;
    private final Sealer sealer;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SecurityClock clock;

    VerifyJournal(
            Chain chain,
            Sealer sealer,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            SecurityClock clock) {
        this.chain = chain;
        this.sealer = sealer;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A link the supervisor has on paper.
     *
     * @param position how many entries it covers
     * @param link in hexadecimal digits
     */
    public record Printed(long position, String link) {}

    /**
     * Verifies the whole journal, of all programmes. Not to be called within a transaction.
     *
     * @throws NotFound unless a supervisor or a timer asks
     */
    public Verification run(Actor actor) {
        return verify(actor, null);
    }

    /** Also finds that database, head and key were all put back to an earlier state. */
    public Verification against(Actor actor, Printed printed) {
        return verify(actor, printed);
    }

    private Verification verify(Actor actor, @Nullable Printed printed) {
        if (!actor.is(Role.SUPERVISOR, Role.TIMER)) {
            throw new NotFound("journal");
        }
        sealer.seal();
        var result = transaction.execute(_ -> {
            chain.actAsTimer();
            // The sealer waits meanwhile, acts do not.
            chain.lock();
            return jdbc.execute((ConnectionCallback<Verification>) connection -> walk(connection, printed));
        });
        return Objects.requireNonNull(result);
    }

    /** A position at which the link is known from elsewhere. */
    private record Known(String from, Sm3 link) {}

    private Verification walk(Connection connection, @Nullable Printed printed) throws SQLException {
        var findings = new Findings();
        var key = chain.key();
        var kept = chain.kept();
        if (kept == null) {
            findings.add(Kind.HEAD_MISSING, null, "no head can be read outside the database");
        }
        var known = anchors(connection, key, findings);
        if (printed != null) {
            known.put(printed.position(), new Known("print", Sm3.parse(printed.link())));
        }
        var walk = new Walk(findings);
        try (var entries = connection.prepareStatement("select " + Entry.COLUMNS + " from journal_entry order by seq");
                var seals = connection.prepareStatement(
                        "select position, seq, entry_digest, link from journal_seal order by position")) {
            entries.setFetchSize(FETCH);
            seals.setFetchSize(FETCH);
            try (var entryRows = entries.executeQuery();
                    var sealRows = seals.executeQuery()) {
                var entry = entryRows.next() ? Entry.of(entryRows) : null;
                while (sealRows.next()) {
                    var seal = new Seal(
                            sealRows.getLong(1),
                            sealRows.getLong(2),
                            Sm3.stored(sealRows.getBytes(3)),
                            Sm3.stored(sealRows.getBytes(4)));
                    while (entry != null && entry.seq() < seal.seq()) {
                        findings.add(Kind.INSERTED, entry.seq(), "not in the chain");
                        entry = entryRows.next() ? Entry.of(entryRows) : null;
                    }
                    if (entry != null && entry.seq() == seal.seq()) {
                        walk.compare(seal, entry);
                        entry = entryRows.next() ? Entry.of(entryRows) : null;
                    } else {
                        findings.add(Kind.REMOVED, seal.seq(), "the chain names it");
                    }
                    walk.follow(seal);
                    check(known.remove(seal.position()), seal, findings);
                    if (kept != null && kept.confirmed().count() == seal.position()) {
                        check(new Known("head", kept.confirmed().link()), seal, findings);
                    }
                }
                for (; entry != null; entry = entryRows.next() ? Entry.of(entryRows) : null) {
                    walk.unsealed++;
                }
            }
        }
        known.remove(0L);
        known.forEach((position, from) ->
                findings.add(Kind.CUT_OFF, walk.seq, from.from() + " covers " + position + " entries"));
        if (kept != null) {
            judge(kept, key, walk, findings);
        } else if (key == null && walk.position > 0) {
            findings.add(Kind.SIGNATURE, null, "the key is missing");
        }
        return new Verification(
                clock.now(),
                walk.position,
                walk.unsealed,
                walk.link.hex(),
                key == null ? null : key.fingerprint(),
                findings.count(),
                findings.first());
    }

    private static Map<Long, Known> anchors(Connection connection, @Nullable HeadKey key, Findings findings)
            throws SQLException {
        var known = new TreeMap<Long, Known>();
        try (var select = connection.prepareStatement("""
                        select day, position, link, (extract(epoch from signed_at) * 1000000)::bigint, signature
                        from journal_anchor order by day
                        """);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var micros = rows.getLong(4);
                var at = Instant.ofEpochSecond(
                        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
                var head = new Head(rows.getLong(2), Sm3.stored(rows.getBytes(3)), at, rows.getString(5));
                var day = rows.getString(1);
                if (key == null || !head.signedWith(key)) {
                    findings.add(Kind.SIGNATURE, null, "anchor of " + day);
                }
                known.put(head.count(), new Known("anchor of " + day, head.link()));
            }
        }
        return known;
    }

    private static void check(@Nullable Known known, Seal seal, Findings findings) {
        if (known != null && !known.link().equals(seal.link())) {
            findings.add(Kind.RECOMPUTED, seal.seq(), known.from() + " has another link at " + seal.position());
        }
    }

    private static void judge(HeadFile.Kept kept, @Nullable HeadKey key, Walk walk, Findings findings) {
        var confirmed = kept.confirmed();
        if (key == null) {
            findings.add(Kind.SIGNATURE, null, "the key is missing");
        } else if (!confirmed.signedWith(key)
                || (kept.pending() != null && !kept.pending().signedWith(key))) {
            findings.add(Kind.SIGNATURE, null, "head of " + confirmed.count() + " entries");
        }
        if (walk.position < confirmed.count()) {
            findings.add(
                    Kind.CUT_OFF, walk.seq, "the chain has " + walk.position + " of " + confirmed.count() + " entries");
        } else if (walk.position > confirmed.count() && kept.at(walk.position, walk.link) == null) {
            findings.add(
                    Kind.OLDER_HEAD,
                    null,
                    "the head covers " + confirmed.count() + " of " + walk.position + " entries");
        }
    }

    /** A row of the chain. */
    private record Seal(long position, long seq, Sm3 entryDigest, Sm3 link) {}

    /** How far the walk along the chain has come. */
    private static final class Walk {

        private final Findings findings;
        private long position;
        private @Nullable Long seq;
        private Sm3 link = Head.EMPTY;
        private long unsealed;

        Walk(Findings findings) {
            this.findings = findings;
        }

        void compare(Seal seal, Entry entry) {
            if (!entry.digest().equals(seal.entryDigest())) {
                findings.add(Kind.CHANGED, seal.seq(), "another digest than sealed");
            }
        }

        /** Goes on from the recorded link, so that one wrong link is one finding. */
        void follow(Seal seal) {
            if (seal.position() != position + 1) {
                findings.add(Kind.REMOVED, seal.seq(), seal.position() - position - 1 + " seals are missing before it");
            } else if (seq != null && seal.seq() <= seq) {
                findings.add(Kind.RECOMPUTED, seal.seq(), "sealed out of order");
            }
            if (seal.position() == position + 1
                    && !link.link(seal.entryDigest()).equals(seal.link())) {
                findings.add(Kind.RECOMPUTED, seal.seq(), "its link does not follow from the one before");
            }
            position = seal.position();
            seq = seal.seq();
            link = seal.link();
        }
    }
}
