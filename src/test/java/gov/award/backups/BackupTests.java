package gov.award.backups;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gov.award.AwardApplication;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.database.Superuser;
import gov.award.database.TestDatabase;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Sha256;
import gov.award.files.SweepContents;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.journal.VerifyJournal;
import gov.award.measures.Provision;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@code bin/backup} takes from a program at work, and what {@code bin/restore} makes of it. */
@DatabaseTest
class BackupTests {

    private static final String PASSPHRASE = "县衙门前三棵槐树 1957";
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Actor OWNER =
            new Actor("张三", new PersonId(UUID.randomUUID()), PROGRAMME, List.of(new Actor.Grant(Role.APPLICANT, null)));
    private static final Filing FILING =
            Filing.confidential(new UnitId(UUID.randomUUID()), "evidence", Provision.SUBMISSION);

    @TempDir
    Path folder;

    @Autowired
    private Attachments attachments;

    @Autowired
    private SweepContents sweep;

    @Autowired
    private Journal journal;

    @Autowired
    private VerifyJournal verify;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger written = new AtomicInteger();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Path archive;
    private Path restored;

    @BeforeEach
    void places() throws IOException {
        archive = folder.resolve("backup");
        restored = folder.resolve("restored");
        Files.deleteIfExists(keys().resolve("journal.key"));
        Files.deleteIfExists(keys().resolve("journal.head"));
    }

    @AfterEach
    void nothingIsLeftHalfDone() throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left)
                    .noneMatch(path ->
                            path.toString().endsWith(".part") || path.toString().endsWith(".restoring"));
        }
    }

    @Test
    void whatIsPutBackIsWhatWasThereAtOneMomentOfABusyProgram() throws Exception {
        write(20);
        verify.run(Actor.system(Role.TIMER, null));
        var stop = new AtomicBoolean();
        try (var load = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (var i = 0; i < 3; i++) {
                load.execute(() -> {
                    while (!stop.get()) {
                        write(1);
                    }
                });
            }
            load.execute(() -> {
                while (!stop.get()) {
                    verify.run(Actor.system(Role.TIMER, null));
                }
            });
            var before = written.get();
            assertThat(backUp()).as(text()).isZero();
            assertThat(written.get()).as("written meanwhile").isGreaterThan(before);
            stop.set(true);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");

        // Restoring compares the digest of every table and of every file.
        assertThat(restore()).as(text()).isZero();
        try (var program = new SpringApplicationBuilder(AwardApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--award.data=" + restored,
                        "--spring.main.lazy-initialization=true",
                        "--award.journal.timer=false",
                        "--award.notices.timer=false",
                        "--award.search.timer=false",
                        "--award.files.timer=false")) {
            var verification = program.getBean(VerifyJournal.class).run(Actor.system(Role.TIMER, null));
            assertThat(verification.findings()).isEmpty();
            try (var connection = Superuser.of(program)) {
                var rows = rows(connection);
                assertThat(rows.get("attachment"))
                        .isBetween(40L, 2L * written.get())
                        .matches(count -> count % 2 == 0);
                assertThat(verification.sealed() + verification.unsealed()).isEqualTo(rows.get("journal_entry"));
                assertThat(contents()).containsExactlyElementsOf(digests(connection));
                assertThat(rows.get("spring_session")).isZero();
            }
        }
    }

    @Test
    void databaseAndFilesAreTheSameToTheDigest() throws Exception {
        write(5);
        Map<String, Long> before;
        try (var connection = TestDatabase.shared().superuser()) {
            before = rows(connection);
        }
        assertThat(backUp()).as(text()).isZero();
        assertThat(restore()).as(text()).isZero();
        var second = folder.resolve("second");
        assertThat(run(() -> BackupCommand.back(out(), own("--award.backup=" + second, "--award.data=" + restored))))
                .as(text())
                .isZero();

        assertThat(inside(second).tables()).isEqualTo(inside(archive).tables());
        assertThat(inside(second).files()).isEqualTo(inside(archive).files());
        inside(archive)
                .tables()
                .forEach((name, rows) -> assertThat(rows.count()).as(name).isEqualTo(before.get(name)));
    }

    @Test
    void whatWaitedToBeSentIsUncertainAfterwardsSinceItMayHaveLeft() throws Exception {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with p as (insert into award.programme (id, award_name, county, edition, zone, created_at)
                               values (gen_random_uuid(), '奖', '县', 'x', 'Asia/Shanghai', now()) returning id),
                         one as (insert into award.person (id, programme, name, created_at)
                                 select gen_random_uuid(), id, '张三', now() from p returning id, programme),
                         n as (insert into award.notice (id, programme, recipient, key, arguments, url, sent_at)
                               select gen_random_uuid(), programme, id, 'X', '{}', '/', now() from one returning id, programme, recipient)
                    insert into award.notice_delivery (id, programme, notice, recipient, channel, next_at)
                    select gen_random_uuid(), programme, id, recipient, 'EMAIL', now() from n
                    """);
        }
        assertThat(backUp()).as(text()).isZero();
        assertThat(restore()).as(text()).isZero();
        assertThat(inside(archive).tables()).hasEntrySatisfying("notice_delivery", rows -> assertThat(rows.count())
                .isOne());
        var second = folder.resolve("second");
        assertThat(run(() -> BackupCommand.back(out(), own("--award.backup=" + second, "--award.data=" + restored))))
                .isZero();
        var states = new java.util.ArrayList<String>();
        new ArchiveReader(second, new Passphrase(PASSPHRASE)).read(new Checking() {
            @Override
            public void table(String name, java.io.InputStream rows) throws IOException {
                if (name.equals("notice_delivery")) {
                    states.add(new String(rows.readAllBytes(), UTF_8));
                }
            }
        });
        assertThat(states).singleElement().asString().contains("UNCERTAIN");
    }

    @Test
    void missingOrDamagedContentsAreNamedAndTheRestIsCopied() throws Exception {
        var gone = stored();
        var altered = stored();
        write(1);
        Files.delete(place(gone));
        Files.writeString(place(altered), "altered");

        assertThat(backUp()).isEqualTo(1);
        assertThat(text()).contains(gone, altered).contains("BACKED UP");
        assertThat(restore()).isEqualTo(1);
        assertThat(text()).contains(gone, altered).contains("RESTORED");
    }

    @Test
    void contentTakenBackWhileABackupIsMadeIsCopiedBeforeItIsSwept() throws Exception {
        var takenBack = stored();
        try (var copying = Executors.newSingleThreadExecutor()) {
            Future<Integer> backup;
            try (var holding = TestDatabase.shared().owner();
                    var statement = holding.createStatement()) {
                holding.setAutoCommit(false);
                statement.execute("lock table notice_delivery in access exclusive mode");
                backup = copying.submit(this::backUp);
                awaitAtTable("notice_delivery", backup);
                try (var superuser = TestDatabase.shared().superuser();
                        var taking = superuser.createStatement()) {
                    taking.execute("delete from award.attachment where digest = '" + takenBack + "'");
                }
                sweep.sweep(Actor.system(Role.TIMER, null), List.of(new Sha256(takenBack)));
                holding.rollback();
            }
            assertThat(backup.get()).as(text()).isZero();
        }
        assertThat(place(takenBack)).exists();
        // The database lets go of what a connection held a moment after it was closed.
        await().untilAsserted(() -> {
            sweep.sweep(Actor.system(Role.TIMER, null), List.of(new Sha256(takenBack)));
            assertThat(place(takenBack)).doesNotExist();
        });
    }

    private static void awaitAtTable(String table, Future<Integer> backup) throws SQLException, InterruptedException {
        try (var superuser = TestDatabase.shared().superuser();
                var waiting = superuser.prepareStatement(
                        "select exists (select from pg_locks where relation = ('award.' || ?)::regclass and not granted)")) {
            waiting.setString(1, table);
            for (var waits = false; !waits; Thread.sleep(20)) {
                assertThat(backup).isNotDone();
                try (var rows = waiting.executeQuery()) {
                    waits = rows.next() && rows.getBoolean(1);
                }
            }
        }
    }

    @Test
    void existingFileIsNotOverwritten() throws Exception {
        Files.writeString(archive, "mine");
        assertThat(backUp()).isEqualTo(2);
        assertThat(text()).contains("not overwritten");
        assertThat(archive).hasContent("mine");
    }

    @Test
    void databaseOfTheOtherKindIsNotBackedUp() {
        assertThat(run(() -> BackupCommand.back(out(), external("--award.demo=true"))))
                .isEqualTo(2);
        assertThat(text()).contains("not marked as a demonstration");
        assertThat(archive).doesNotExist();
    }

    @Test
    void shortPassphraseIsRefused() {
        assertThat(run(() -> BackupCommand.back(out(), external("--award.backup.passphrase=12345678901"))))
                .isEqualTo(2);
        assertThat(text()).contains("12 characters");
    }

    @Test
    void filledFolderIsNotTouched() throws Exception {
        assertThat(backUp()).isZero();
        Files.createDirectories(restored);
        Files.writeString(restored.resolve("mine"), "mine");
        refused("is not empty");
        assertThat(restored.resolve("mine")).hasContent("mine");
    }

    @Test
    void linkToAFolderIsNotRestoredOver() throws Exception {
        assertThat(backUp()).isZero();
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(restored, elsewhere);
        refused("symbolic link");
        assertThat(restored).isSymbolicLink();
        Files.delete(elsewhere);
        refused("symbolic link");
    }

    @Test
    void folderThatSomethingIsMountedOnIsNotRestoredOver() throws Exception {
        Files.createDirectories(restored);
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs"), "whoever runs the tests may not mount");
        try {
            // Said before the archive is looked through, which may take long.
            Files.writeString(archive, "no archive, and not looked at");
            refused("mounted");
        } finally {
            mount("umount");
        }
        assertThat(restored).isEmptyDirectory();
    }

    private boolean mount(String... command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(List.of(command));
        whole.add(restored.toString());
        return new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void emptyFolderIsRestoredInto() throws Exception {
        write(1);
        assertThat(backUp()).isZero();
        Files.createDirectories(restored);
        assertThat(restore()).as(text()).isZero();
        assertThat(restored.resolve("keys")).isNotEmptyDirectory();
    }

    @Test
    void foreignArchiveIsRefused() throws Exception {
        Files.writeString(archive, "PK\u0003\u0004 something else, long enough to be looked at");
        refused("not a backup of this program");
    }

    @Test
    void wrongPassphraseIsRefused() throws Exception {
        assertThat(backUp()).isZero();
        assertThat(run(() -> RestoreCommand.restore(out(), own("--award.backup.passphrase=another passphrase"))))
                .isEqualTo(2);
        assertThat(text()).contains("passphrase is not the one");
        assertThat(restored).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.001, 0.3, 0.9, 0.9999})
    void archiveAlteredInOneByteIsRefused(double where) throws Exception {
        write(3);
        assertThat(backUp()).isZero();
        var bytes = Files.readAllBytes(archive);
        bytes[(int) (where * (bytes.length - 1))] ^= 1;
        Files.write(archive, bytes);
        refused("");
    }

    @Test
    void archiveCutOffIsRefusedWhereverItIsCut() throws Exception {
        write(3);
        assertThat(backUp()).isZero();
        var bytes = Files.readAllBytes(archive);
        var piece = Seal.PIECE + Seal.TAG;
        for (var length : new int[] {10, 50, 39 + piece, 39 + piece + 5, bytes.length - 1}) {
            Files.write(archive, java.util.Arrays.copyOf(bytes, length));
            refused("");
        }
    }

    @Test
    void archiveOfADemonstrationIsNotRestoredAsRealNorTheOtherWayRound() throws Exception {
        assertThat(backUp()).isZero();
        assertThat(run(() -> RestoreCommand.restore(out(), own("--award.demo=true"))))
                .isEqualTo(2);
        assertThat(text()).contains("real installation");
        assertThat(restored).doesNotExist();
    }

    @Test
    void archiveOfANewerProgramIsRefused() throws Exception {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (100000, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'award_owner', 1, true)
                    """);
            assertThat(backUp()).isZero();
            statement.execute("delete from flyway_schema_history where installed_rank = 100000");
        }
        refused("newer version");
    }

    @Test
    void databaseThatIsNotEmptyIsNotRestoredInto() throws Exception {
        assertThat(backUp()).isZero();
        var rows = new TreeMap<String, Long>();
        try (var connection = TestDatabase.shared().superuser()) {
            rows.putAll(rows(connection));
            assertThat(run(() -> RestoreCommand.restore(out(), external("--award.data=" + restored))))
                    .isEqualTo(2);
            assertThat(text()).contains("database is not empty");
            assertThat(rows(connection)).isEqualTo(rows);
        }
        assertThat(restored).doesNotExist();
    }

    private void refused(String because) {
        assertThat(restore()).isEqualTo(2);
        assertThat(text()).contains("NOT RESTORED").contains(because);
        assertThat(restored.resolve("keys")).doesNotExist();
    }

    private int backUp() {
        return run(() -> BackupCommand.back(out(), external()));
    }

    private int restore() {
        return run(() -> RestoreCommand.restore(out(), own()));
    }

    private int run(java.util.function.IntSupplier command) {
        printed.reset();
        return command.getAsInt();
    }

    private PrintStream out() {
        return new PrintStream(printed, true, UTF_8);
    }

    private String text() {
        return printed.toString(UTF_8);
    }

    /** The database the test works with, as one of somebody else's. */
    private String[] external(String... more) {
        var arguments = new TreeMap<>(TestDatabase.shared().properties());
        arguments.put("award.data", TestDatabase.shared().folder().toString());
        arguments.put("award.backup.username", "postgres");
        arguments.put("award.backup.password", TestDatabase.shared().superuserPassword());
        return arguments(arguments, more);
    }

    private String[] own(String... more) {
        return arguments(new TreeMap<>(Map.of("award.data", restored.toString())), more);
    }

    private String[] arguments(Map<String, String> arguments, String... more) {
        arguments.put("award.backup", archive.toString());
        arguments.put("award.restore", archive.toString());
        arguments.put("award.backup.passphrase", PASSPHRASE);
        arguments.put("logging.level.root", "ERROR");
        for (var one : more) {
            var parts = one.substring(2).split("=", 2);
            arguments.put(parts[0], parts[1]);
        }
        return arguments.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    private Contents inside(Path file) throws IOException, SQLException {
        return new ArchiveReader(file, new Passphrase(PASSPHRASE)).read(new Checking());
    }

    /** Each two attachments in one transaction, and an entry of their being read. */
    private void write(int times) {
        for (var i = 0; i < times; i++) {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                add();
                add();
            });
            journal.read(OWNER, "ATTACHMENT", UUID.randomUUID());
            written.incrementAndGet();
        }
    }

    private String stored() {
        var digest = new TransactionTemplate(transactions).execute(_ -> add());
        return java.util.Objects.requireNonNull(digest);
    }

    private String add() {
        var content = SampleFiles.pdf("内容 " + UUID.randomUUID());
        var added = attachments.add(
                OWNER,
                new AttachmentId(UUID.randomUUID()),
                FILING,
                new Upload("a.pdf", new ByteArrayResource(content)),
                Limits.standard());
        return ((Added.Stored) added).attachment().digest().hex();
    }

    private static Path keys() {
        return TestDatabase.shared().folder().resolve("keys");
    }

    private static Path place(String digest) {
        return TestDatabase.shared()
                .folder()
                .resolve("files")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("""
                        select relname, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from award.%I', relname), false, true, '')))[1]::text::bigint
                        from pg_class where relnamespace = 'award'::regnamespace and relkind = 'r'
                        """)) {
            while (tables.next()) {
                rows.put(tables.getString(1), tables.getLong(2));
            }
        }
        return rows;
    }

    private static List<String> digests(Connection connection) throws SQLException {
        var digests = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct digest from award.attachment order by digest")) {
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
        }
        return digests;
    }

    /** What the restored store holds. */
    private List<String> contents() throws IOException {
        var contents = new ArrayList<String>();
        Files.walkFileTree(restored.resolve("files"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                contents.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }
        });
        contents.sort(null);
        return contents;
    }
}
