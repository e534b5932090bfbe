package gov.award.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Our own PostgreSQL, wholly under the data folder: as durable as any other, entered by password only, started again when
 * it falls, and ended with the program.
 */
final class EmbeddedPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String MAJOR_VERSION = "18";
    private static final String DATABASE = "award";
    private static final String SUPERUSER = "postgres";
    private static final long READY_SECONDS = 300;
    private static final long LOG_BYTES = 5_000_000;

    // Given on the command line, where no file of the cluster and no ALTER SYSTEM can weaken them.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=40",
            // Backup and restore hold a lock on every table and index at once.
            "max_locks_per_transaction=256",
            "shared_buffers=64MB",
            "max_wal_size=512MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] %u ");

    private final DataFolder folder;
    private final List<String> settings;
    private final FolderLock lock;
    private final Path home;
    private final Path cluster;
    private final ServerProcesses processes;
    private final Unprivileged unprivileged;
    private final Credentials superuser;
    private final DatabaseAccess access;
    private final int port;
    private volatile Process server;
    private volatile boolean closing;

    static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, SETTINGS);
    }

    static EmbeddedPostgres start(DataFolder folder, List<String> settings) {
        try {
            var lock = FolderLock.take(folder);
            try {
                return new EmbeddedPostgres(folder, settings, lock);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseRefused("The built-in PostgreSQL does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while PostgreSQL was starting", e);
        }
    }

    /** The settings above with others after them, which win. */
    static List<String> settings(String... others) {
        var all = new ArrayList<>(SETTINGS);
        all.addAll(List.of(others));
        return all;
    }

    private EmbeddedPostgres(DataFolder folder, List<String> settings, FolderLock lock)
            throws IOException, SQLException, InterruptedException {
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
        var postgres = folder.postgres().toRealPath();
        cluster = postgres.resolve("cluster");
        home = PostgresBinaries.unpacked(postgres);
        unprivileged = Unprivileged.of(postgres);
        requirePasswordOf(cluster);
        superuser = Credentials.kept(folder.keys(), SUPERUSER);
        port = freePort();
        access = new DatabaseAccess(
                url(DATABASE),
                Credentials.kept(folder.keys(), "award_owner"),
                Credentials.kept(folder.keys(), "award_app"));
        processes = new ServerProcesses(cluster);
        processes.endLeftovers();
        if (!Files.exists(cluster)) {
            create(postgres.resolve("cluster.new"));
        }
        checkVersion();
        unprivileged.own(cluster);
        server = launch();
        try {
            prepare();
            SpringApplication.getShutdownHandlers().add(this::close);
        } catch (SQLException | RuntimeException e) {
            ServerProcesses.endOrderly(server.toHandle());
            throw e;
        }
        Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
    }

    /** A new password would not open the data that is there. */
    private void requirePasswordOf(Path cluster) {
        if (Files.exists(cluster) && !Credentials.areKept(folder.keys(), SUPERUSER)) {
            throw new DatabaseRefused(
                    "The passwords of the database in %s are missing from %s. Put the copy of that folder back."
                            .formatted(cluster, folder.keys()));
        }
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    Credentials superuser() {
        return superuser;
    }

    int port() {
        return port;
    }

    long pid() {
        return server.pid();
    }

    /** Made beside and renamed when whole and on disk, so that a start cut short leaves nothing half-made. */
    private void create(Path beside) throws IOException, InterruptedException {
        PostgresBinaries.delete(beside);
        Files.createDirectory(beside);
        var password = beside.resolveSibling("password.new");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, superuser.password());
        unprivileged.own(beside);
        unprivileged.own(password);
        run(
                "initdb",
                "--pgdata=" + beside,
                "--username=" + superuser.username(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
        Files.delete(password);
        Files.writeString(beside.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        run("initdb", "--sync-only", "--pgdata=" + beside);
        Files.move(beside, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(
                List.of(home.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        var log = folder.postgres().resolve(program + ".log");
        var status = builder(command, log).start().waitFor();
        if (status != 0) {
            throw new IOException(program + " failed: " + Files.readString(log).strip());
        }
        Files.delete(log);
    }

    private ProcessBuilder builder(List<String> command, Path log) {
        var builder = new ProcessBuilder(unprivileged.command(command))
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseRefused(
                    "The data in %s is of PostgreSQL %s, this program carries %s. Restore a backup into a new folder instead."
                            .formatted(cluster, version, MAJOR_VERSION));
        }
    }

    private Process launch() throws IOException, InterruptedException {
        var log = folder.postgres().resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var said = Files.exists(log) ? Files.size(log) : 0;
        var command = new ArrayList<>(
                List.of(home.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", "" + port));
        for (var setting : settings) {
            command.add("-c");
            command.add(setting);
        }
        var process = builder(command, log).start();
        var pidFile = cluster.resolve("postmaster.pid");
        for (var waited = 0; !ready(pidFile, process); waited++) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || waited > READY_SECONDS * 100) {
                process.destroyForcibly();
                throw new IOException("PostgreSQL did not start: "
                        + Files.readString(log).substring((int) said).strip());
            }
        }
        return process;
    }

    /** As pg_ctl does: the eighth line of the file says so once connections are taken. */
    private static boolean ready(Path pidFile, Process process) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(String.valueOf(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    /** The two roles and the database: made where missing, at every start; never is anything dropped. */
    void prepare() throws SQLException {
        try (var connection = DatabaseAccess.connect(url("postgres"), superuser);
                var statement = connection.createStatement()) {
            for (var role : List.of(access.owner(), access.program())) {
                var there = exists(statement, "pg_roles where rolname = '" + role.username() + "'");
                statement.execute("%s role %s login password '%s'"
                        .formatted(there ? "alter" : "create", role.username(), role.password()));
            }
            if (!exists(statement, "pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database %s owner %s"
                        .formatted(DATABASE, access.owner().username()));
            }
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s"
                    .formatted(DATABASE, access.program().username()));
            statement.execute("alter database %s set search_path = %s".formatted(DATABASE, DatabaseAccess.SCHEMA));
        }
    }

    private static boolean exists(Statement statement, String what) throws SQLException {
        try (var answer = statement.executeQuery("select exists (select from " + what + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void watch() {
        while (!closing) {
            server.onExit().join();
            synchronized (this) {
                if (closing) {
                    return;
                }
                LOG.warn("PostgreSQL (process {}) has ended; starting it again", server.pid());
                try {
                    processes.endLeftovers();
                    server = launch();
                    LOG.info("PostgreSQL runs again");
                } catch (IOException | RuntimeException e) {
                    LOG.error("PostgreSQL could not be started again; trying once more in a second", e);
                } catch (InterruptedException e) {
                    return;
                }
            }
            if (!server.isAlive()) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            try {
                ServerProcesses.endOrderly(server.toHandle());
                lock.close();
            } catch (IOException e) {
                LOG.warn("PostgreSQL was not ended in order", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
