package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    static Path root;

    private final DataFolder folder = new DataFolder(root);

    @Test
    void isAsDurableAsAnyOther() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(settings(postgres))
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on")
                    .containsEntry("listen_addresses", "127.0.0.1")
                    .containsEntry("unix_socket_directories", "")
                    .containsEntry("password_encryption", "scram-sha-256");
        }
    }

    @Test
    void livesWhollyUnderItsFolder() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(settings(postgres).get("data_directory")).startsWith(root.toString());
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            for (var password : new String[] {"wrong", ""}) {
                for (var role : new String[] {"award_app", "award_owner", "postgres"}) {
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> postgres.access().connect(new Credentials(role, password)))
                            .withMessageContaining("password");
                }
            }
        }
    }

    @Test
    void isNotReachableFromOutside() throws IOException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            var outside = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (var address : outside) {
                assertThatExceptionOfType(ConnectException.class)
                        .isThrownBy(() -> new Socket(address, postgres.port()).close());
            }
        }
    }

    @Test
    void passwordsAreReadableByTheProgramOnly() throws IOException {
        EmbeddedPostgres.start(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keys())))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder.keys())) {
            assertThat(files.toList()).hasSize(3).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void doesNotRunWithRootsRights() throws IOException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            var server = String.valueOf(postgres.pid());
            var capabilities = Files.readAllLines(Path.of("/proc", server, "status")).stream()
                    .filter(line -> line.startsWith("CapEff:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(capabilities.endsWith("\t0000000000000000")
                            || !namespace("self").equals(namespace(server)))
                    .isTrue();
        }
    }

    private static String namespace(String process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", process, "ns", "user"))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsWhatWasWrittenAndEndsWithTheProgram() throws SQLException {
        long server;
        try (var postgres = EmbeddedPostgres.start(folder)) {
            server = postgres.pid();
            execute(postgres, "create table if not exists kept_by_restart ()");
        }
        assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();

        try (var postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "drop table kept_by_restart");
        }
    }

    @Test
    void aDatabaseThatIsThereIsNeverDroppedWhateverElseWasLost() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            in(postgres, "create table kept_in_award ()");
        }
        Files.delete(folder.keys().resolve("award_owner.password"));
        Files.delete(folder.keys().resolve("award_app.password"));

        try (var postgres = EmbeddedPostgres.start(folder)) {
            in(postgres, "drop table kept_in_award");
            postgres.access().connect(postgres.access().owner()).close();
            postgres.access().connect(postgres.access().program()).close();
        }
    }

    @Test
    void lostPasswordsOfADatabaseThatIsThereAreRefusedAndNotMadeAnew() throws IOException {
        EmbeddedPostgres.start(folder).close();
        var password = folder.keys().resolve("postgres.password");
        var elsewhere = root.resolve("postgres.password");
        Files.move(password, elsewhere);

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedPostgres.start(folder))
                .withMessageContaining(folder.keys().toString());
        assertThat(password).doesNotExist();
        Files.move(elsewhere, password);
        EmbeddedPostgres.start(folder).close();
    }

    @Test
    void whoeverMerelyLooksAroundInTheClusterIsNotEnded() throws IOException, InterruptedException {
        EmbeddedPostgres.start(folder).close();
        var visitor = new ProcessBuilder("cat")
                .directory(root.resolve("postgres/cluster").toRealPath().toFile())
                .start();
        try {
            EmbeddedPostgres.start(folder).close();
            assertThat(visitor.isAlive()).isTrue();
        } finally {
            visitor.destroy();
            visitor.waitFor();
        }
    }

    @Test
    void noStatementAndNoWaitOfTheProgramIsWithoutEnd() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folder);
                var pool = new DatabaseConfiguration().dataSource(postgres);
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, setting from pg_settings")) {
            var settings = new HashMap<String, String>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            assertThat(settings)
                    .containsEntry("lock_timeout", "10000")
                    .containsEntry("statement_timeout", "60000")
                    .containsEntry("idle_in_transaction_session_timeout", "300000")
                    .containsEntry("TimeZone", "UTC");
        }
    }

    @Test
    void comesBackWhenTheServerIsKilledAndThePoolFollows() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folder);
                var pool = new DatabaseConfiguration().dataSource(postgres)) {
            pool.getConnection().close();
            var killed = postgres.pid();
            var process = ProcessHandle.of(killed).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> {
                        try (var connection = pool.getConnection();
                                var statement = connection.createStatement()) {
                            statement.execute("select 1");
                            return postgres.pid() != killed;
                        }
                    });
            execute(postgres, "select 1");
        }
    }

    @Test
    void comesBackWhenTheProgramWasKilledAndItsServerStillRuns()
            throws IOException, InterruptedException, SQLException {
        var program = outlived();
        var server = server(program);
        program.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).isPresent();

        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.pid()).isNotEqualTo(server);
            assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
            execute(postgres, "select 1");
        }
    }

    @Test
    void comesBackWhenTheWholeMachineFellAndTheOldNumberBelongsToAnotherProcess() throws IOException, SQLException {
        EmbeddedPostgres.start(folder).close();
        var stranger = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(
                root.resolve("postgres/cluster/postmaster.pid"),
                stranger + "\n" + root + "\n1\n1\n\n127.0.0.1\n1 1\nready\n");

        try (var postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "select 1");
        }
    }

    @Test
    void secondProgramOnTheSameFolderIsRefusedNamingTheHolder() throws IOException, InterruptedException {
        var program = outlived();
        try {
            server(program);
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(folder))
                    .withMessageContaining(root.toString())
                    .withMessageContaining("process " + program.pid());
        } finally {
            program.destroy();
            program.waitFor(30, TimeUnit.SECONDS);
        }
        EmbeddedPostgres.start(folder).close();
    }

    @Test
    void secondStartWithinOneProgramIsRefusedAndDoesNotLoosenTheLock() throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.pid()).isPositive();
            assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedPostgres.start(folder));
            var other = outlived();
            assertThat(other.waitFor()).isNotZero();
        }
    }

    @Test
    void programThatEndsInOrderTakesItsServerAlong() throws IOException, InterruptedException {
        var program = outlived();
        var server = ProcessHandle.of(server(program)).orElseThrow();
        program.destroy();
        program.waitFor();

        server.onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }

    private static Process outlived() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Outlived.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The server's process, once the program holds it. */
    private static long server(Process program) throws IOException {
        var reader = program.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("holds ")) {
                return Long.parseLong(line.substring("holds ".length()));
            }
        }
        throw new IOException("the program did not start");
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.access().connect(postgres.superuser());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, setting from pg_settings")) {
            var settings = new HashMap<String, String>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            return settings;
        }
    }

    /** In the program's own database. */
    private static void in(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DatabaseAccess.connect(postgres.access().url(), postgres.superuser());
                var statement = connection.createStatement()) {
            statement.execute("set search_path = public");
            statement.execute(sql);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.access().connect(postgres.superuser());
                var statement = connection.createStatement()) {
            statement.execute("set search_path = public, pg_temp");
            statement.execute(sql);
        }
    }
}
