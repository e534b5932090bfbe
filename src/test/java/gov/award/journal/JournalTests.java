package gov.award.journal;

import static gov.award.journal.Verification.Kind.CHANGED;
import static gov.award.journal.Verification.Kind.CUT_OFF;
import static gov.award.journal.Verification.Kind.HEAD_MISSING;
import static gov.award.journal.Verification.Kind.INSERTED;
import static gov.award.journal.Verification.Kind.OLDER_HEAD;
import static gov.award.journal.Verification.Kind.RECOMPUTED;
import static gov.award.journal.Verification.Kind.REMOVED;
import static gov.award.journal.Verification.Kind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.database.DataFolder;
import gov.award.database.TestDatabase;
import gov.award.journal.Verification.Finding;
import gov.award.journal.Verification.Kind;
import gov.award.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class JournalTests {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Actor CLERK =
            new Actor("张三", new PersonId(UUID.randomUUID()), PROGRAMME, List.of(new Actor.Grant(Role.OFFICE, null)));
    private static final Actor TIMER = Actor.system(Role.TIMER, null);

    @Autowired
    private Journal journal;

    @Autowired
    private Sealer sealer;

    @Autowired
    private VerifyJournal verify;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataFolder data;

    private Path head;
    private Path key;

    @BeforeEach
    void startWithoutKeyAndHead() throws IOException {
        head = data.keys().resolve("journal.head");
        key = data.keys().resolve("journal.key");
        Files.deleteIfExists(head);
        Files.deleteIfExists(key);
    }

    @Test
    void soundJournalIsFoundSound() {
        read(5);
        var verification = verify.run(TIMER);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.sealed()).isEqualTo(5);
        assertThat(verification.unsealed()).isZero();
        read(3);
        assertThat(verify.run(TIMER).sealed()).isEqualTo(8);
        assertThat(verify.run(TIMER).sound()).isTrue();
    }

    @Test
    void emptyJournalIsSound() {
        assertThat(verify.run(TIMER).sound()).isTrue();
    }

    @Test
    void onlyTheSupervisorVerifies() {
        assertThatThrownBy(() -> verify.run(CLERK)).isInstanceOf(NotFound.class);
    }

    @Test
    void lateCommitOfALowerNumberIsNeverSkipped() throws Exception {
        read(1);
        sealer.seal();
        var drawn = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var executor = Executors.newSingleThreadExecutor()) {
            var slow = executor.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                insertAsProgram();
                drawn.countDown();
                await(mayCommit);
            }));
            drawn.await();
            read(2);
            assertThat(sealer.seal()).as("entries of higher numbers wait").isZero();
            mayCommit.countDown();
            slow.get();
        }
        assertThat(sealer.seal() + sealer.seal()).isEqualTo(3);
        assertThat(jdbc.sql(
                                "select count(*) from journal_seal where seq <> position + (select min(seq) from journal_seal) - 1")
                        .query(Long.class)
                        .single())
                .as("the chain follows the numbers")
                .isZero();
        assertThat(verify.run(TIMER).sound()).isTrue();
    }

    @Test
    void rolledBackEntriesLeaveGapsThatAreNoFindings() {
        read(1);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            insertAsProgram();
            status.setRollbackOnly();
        });
        read(1);
        assertThat(verify.run(TIMER).sound()).isTrue();
    }

    @Test
    void programMayNeitherChangeNorRemoveEntries() {
        read(1);
        sealer.seal();
        for (var table : List.of("journal_entry", "journal_seal", "journal_anchor")) {
            for (var statement : List.of("delete from " + table, "truncate " + table)) {
                assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
            }
        }
        assertThatThrownBy(() -> jdbc.sql("update journal_entry set act = 'X'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void triggersStopTheOwnerToo() throws SQLException {
        try (var owner = TestDatabase.shared().owner();
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from journal_seal"))
                    .hasMessageContaining("insert-only");
            assertThatThrownBy(() -> statement.execute("truncate journal_entry"))
                    .hasMessageContaining("insert-only");
        }
    }

    @Test
    void changedEntryIsFoundAndNamed() {
        var seqs = sealed(5);
        Tampering.run("update journal_entry set actor_role = 'DIRECTOR' where seq = " + seqs.get(2));
        assertThat(findings()).containsExactly(new Named(CHANGED, seqs.get(2)));
    }

    @Test
    void everyColumnIsUnderTheSeal() {
        for (var change : List.of(
                "at = at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 day'",
                "programme = null",
                "actor = gen_random_uuid()",
                "kind = 'ACT'",
                "act = 'OTHER'",
                "basis = 'FRAUD'",
                "subject = gen_random_uuid()",
                "content_digest = sha256('x')")) {
            var seqs = sealed(1);
            Tampering.run("update journal_entry set " + change + " where seq = " + seqs.getFirst());
            assertThat(findings()).as(change).contains(new Named(CHANGED, seqs.getFirst()));
        }
    }

    @Test
    void removedEntryIsFoundAndNamed() {
        var seqs = sealed(5);
        Tampering.run("delete from journal_entry where seq = " + seqs.get(1));
        assertThat(findings()).containsExactly(new Named(REMOVED, seqs.get(1)));
    }

    @Test
    void entryRemovedTogetherWithItsSealIsFound() {
        var seqs = sealed(5);
        Tampering.run(
                "delete from journal_entry where seq = " + seqs.get(1),
                "delete from journal_seal where seq = " + seqs.get(1));
        assertThat(findings()).containsExactly(new Named(REMOVED, seqs.get(2)));
        Tampering.run("update journal_seal set position = position - 1 where seq > " + seqs.get(1));
        assertThat(findings()).contains(new Named(RECOMPUTED, seqs.get(2))).anyMatch(named -> named.kind() == CUT_OFF);
    }

    @Test
    void insertedEntryIsFoundAndNamed() {
        var seqs = sealed(3);
        Tampering.run(
                "delete from journal_entry where seq = " + seqs.get(1),
                "delete from journal_seal where seq = " + seqs.get(1));
        Tampering.run(Tampering.copyOf(seqs.get(0), seqs.get(1)));
        assertThat(findings()).contains(new Named(INSERTED, seqs.get(1)));
    }

    @Test
    void cutOffEndIsFound() {
        var seqs = sealed(5);
        Tampering.run(
                "delete from journal_entry where seq > " + seqs.get(2),
                "delete from journal_seal where seq > " + seqs.get(2));
        assertThat(findings()).contains(new Named(CUT_OFF, seqs.get(2)));
        read(2);
        assertThat(sealer.seal())
                .as("nothing is linked to a chain that was cut")
                .isZero();
        assertThat(findings()).contains(new Named(CUT_OFF, seqs.get(2)));
    }

    @Test
    void everythingRemovedIsFound() {
        sealed(2);
        Tampering.run("delete from journal_entry", "delete from journal_seal", "delete from journal_anchor");
        assertThat(findings()).contains(new Named(CUT_OFF, null));
    }

    @Test
    void recomputedChainIsFoundThoughItIsConsistent() {
        var seqs = sealed(5);
        Tampering.run("update journal_entry set act = 'OTHER' where seq = " + seqs.get(1));
        Tampering.recompute();
        var findings = findings();
        assertThat(findings).contains(new Named(RECOMPUTED, seqs.get(4)));
        assertThat(findings).extracting(Named::kind).containsOnly(RECOMPUTED);
    }

    @Test
    void olderHeadPutBackIsFound() throws IOException {
        sealed(3);
        var older = Files.readString(head);
        sealed(2);
        Files.writeString(head, older);
        assertThat(findings()).containsExactly(new Named(OLDER_HEAD, null));
        read(1);
        assertThat(sealer.seal()).as("the older head is not sealed over").isZero();
        assertThat(findings()).containsExactly(new Named(OLDER_HEAD, null));
    }

    @Test
    void databaseHeadAndKeyPutBackTogetherAreFoundByThePrintedLink() throws IOException {
        sealed(3);
        var older = Files.readString(head);
        var before = verify.run(TIMER);
        var seqs = sealed(2);
        var printed = verify.run(TIMER);
        Tampering.run(
                "delete from journal_entry where seq >= " + seqs.getFirst(),
                "delete from journal_seal where seq >= " + seqs.getFirst());
        Files.writeString(head, older);
        assertThat(verify.run(TIMER).sound()).isTrue();
        assertThat(named(verify.against(TIMER, new VerifyJournal.Printed(printed.sealed(), printed.link()))))
                .extracting(Named::kind)
                .containsExactly(CUT_OFF);
        assertThat(verify.against(TIMER, new VerifyJournal.Printed(before.sealed(), before.link()))
                        .sound())
                .isTrue();
    }

    @Test
    void headSignedByAnotherKeyIsFound() throws IOException {
        sealed(3);
        Files.delete(key);
        HeadKey.create(key);
        assertThat(findings()).extracting(Named::kind).contains(SIGNATURE);
    }

    @Test
    void headThatIsGoneOrIllegibleIsFoundAndNotMadeUp() throws IOException {
        sealed(3);
        Files.writeString(head, "nonsense");
        assertThat(findings()).extracting(Named::kind).contains(HEAD_MISSING);
        Files.delete(head);
        assertThat(findings()).extracting(Named::kind).contains(HEAD_MISSING);
        assertThat(head).doesNotExist();
    }

    @Test
    void crashBetweenCommitAndConfirmationIsNoFinding() throws IOException {
        sealed(3);
        var before = Files.readString(head);
        sealed(2);
        var after = Files.readString(head);
        Files.writeString(head, before + after);
        assertThat(findings()).isEmpty();
        sealed(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void forgedAnchorIsFound() {
        sealed(3);
        Tampering.run(
                "insert into journal_anchor select day - 1, 2, sha256('x'), signed_at, signature from journal_anchor");
        assertThat(findings()).extracting(Named::kind).contains(SIGNATURE, RECOMPUTED);
    }

    @Test
    void nameOfAPersonDoesNotFitIntoTheJournal() {
        assertThatThrownBy(() -> journal.read(CLERK, "张三的材料", PROGRAMME)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readWithinAReadOnlyTransactionIsRefused() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> read(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A finding without its detail. */
    private record Named(Kind kind, @Nullable Long seq) {}

    private List<Named> findings() {
        return named(verify.run(TIMER));
    }

    private static List<Named> named(Verification verification) {
        return verification.findings().stream()
                .map((Finding finding) -> new Named(finding.kind(), finding.seq()))
                .toList();
    }

    private void read(int times) {
        for (var i = 0; i < times; i++) {
            journal.read(CLERK, "ATTACHMENT", UUID.randomUUID());
        }
    }

    /** Enters and seals; answers the new entries' numbers. */
    private List<Long> sealed(int entries) {
        read(entries);
        sealer.seal();
        return jdbc.sql("select seq from (select seq from journal_seal order by seq desc limit :n) s order by seq")
                .param("n", entries)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void insertAsProgram() {
        jdbc.sql("""
                        with numbered as materialized (select pg_current_xact_id() as transaction)
                        insert into journal_entry (at, recorded_at, actor_role, kind, act, basis, content_digest)
                        select now(), now(), 'OFFICE', 'ACT', 'SLOW', 'PROCEDURE', sha256('') from numbered
                        """).update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
