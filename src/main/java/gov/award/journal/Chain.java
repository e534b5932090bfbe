package gov.award.journal;

import gov.award.database.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the sealed chain ends, in the database and in what is kept outside it. */
@Component
class Chain {

    /** Held by whoever links or verifies; acts never wait for it. */
    static final long LOCK = 0x4A4F55524E414CL;

    private final JdbcClient jdbc;
    private final Path keyFile;
    private final HeadFile headFile;

    Chain(JdbcClient jdbc, DataFolder data) {
        this.jdbc = jdbc;
        this.keyFile = KeptOutside.key(data);
        this.headFile = new HeadFile(KeptOutside.head(data));
    }

    /** The last seal; position 0 of an empty chain. */
    record End(long position, long seq, Sm3 link) {}

    /** Sealing and verifying see every programme's entries, and nothing else. */
    void actAsTimer() {
        jdbc.sql("select act_as(null, null, array['TIMER'], array[null::uuid])")
                .query((_, _) -> true)
                .single();
    }

    /** Until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
    }

    End end() {
        return jdbc.sql("select position, seq, link from journal_seal order by position desc limit 1")
                .query((row, _) -> new End(row.getLong(1), row.getLong(2), Sm3.stored(row.getBytes(3))))
                .optional()
                .orElseGet(() -> new End(0, 0, Head.EMPTY));
    }

    /** Nothing if there is none, or none that can be read as one. */
    @Nullable
    HeadKey key() {
        try {
            return Files.exists(keyFile) ? HeadKey.read(keyFile) : null;
        } catch (IllegalStateException malformed) {
            return null;
        }
    }

    HeadFile.@Nullable Kept kept() {
        return headFile.read();
    }

    /** Before links that lead from one to the other are committed. */
    void announce(Head confirmed, Head pending) {
        headFile.announce(confirmed, pending);
    }

    /** After they were; another process may have gone on from there meanwhile, and then its word stands. */
    void confirm(Head head) {
        lock();
        var end = end();
        if (head.isAt(end.position(), end.link())) {
            headFile.confirm(head);
        }
    }

    /** Makes key and head of a chain not begun; with one begun they have been taken away, and none are made up. */
    void begin(Instant now) {
        if (kept() != null || end().position() > 0) {
            return;
        }
        var existing = key();
        if (existing == null && Files.exists(keyFile)) {
            return;
        }
        var key = existing == null ? HeadKey.create(keyFile) : existing;
        headFile.confirm(Head.signed(key, 0, Head.EMPTY, now));
    }
}
