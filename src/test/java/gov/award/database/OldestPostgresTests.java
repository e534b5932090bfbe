package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The oldest PostgreSQL admitted takes every migration: nothing a later one has is needed. */
class OldestPostgresTests {

    /** Put there by the build; its archive has the name of the carried one's, so it is not on the class path. */
    private static final Path JAR = Path.of("target", "oldest", "postgres.jar");

    @TempDir
    Path root;

    private Unprivileged unprivileged;
    private Path home;
    private Path cluster;

    @BeforeEach
    void unpack() throws IOException {
        unprivileged = Unprivileged.of(root);
        home = root.resolve("program");
        cluster = root.resolve("cluster");
        try (var jar = new JarFile(JAR.toFile());
                var archive = jar.getInputStream(jar.getEntry(PostgresBinaries.ARCHIVE))) {
            PostgresBinaries.unpack(archive, home);
        }
    }

    @Test
    void everyMigrationRunsOnTheOldestVersionAdmitted() throws Exception {
        var port = freePort();
        var server = started(port);
        try {
            prepare(port);
            AdmissionTests.runner()
                    .withPropertyValues(
                            "spring.datasource.url=" + url(port, "award"),
                            "spring.datasource.username=award_app",
                            "spring.datasource.password=trusted",
                            "award.database.owner.username=award_owner",
                            "award.database.owner.password=trusted")
                    .run(program -> {
                        assertThat(program).hasNotFailed();
                        var jdbc = JdbcClient.create(program.getBean(DataSource.class));
                        assertThat(jdbc.sql("show server_version")
                                        .query(String.class)
                                        .single())
                                .startsWith("15.");
                        assertThat(jdbc.sql("select count(*) from pg_policies where schemaname = 'award'")
                                        .query(Integer.class)
                                        .single())
                                .isGreaterThan(100);
                    });
        } finally {
            ServerProcesses.endOrderly(server.toHandle());
        }
    }

    private Process started(int port) throws IOException, InterruptedException {
        Files.createDirectory(cluster);
        unprivileged.own(cluster);
        var made = run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        assertThat(made.waitFor()).as(Files.readString(log())).isZero();
        var server = run(
                "postgres",
                "-D",
                cluster.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        while (!ready()) {
            assertThat(server.waitFor(10, TimeUnit.MILLISECONDS))
                    .as(Files.readString(log()))
                    .isFalse();
        }
        return server;
    }

    private boolean ready() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    private Process run(String program, String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(unprivileged.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private Path log() {
        return root.resolve("log");
    }

    private static void prepare(int port) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create role award_owner login");
            statement.execute("create role award_app login");
            statement.execute("create database award owner award_owner");
            statement.execute("revoke all on database award from public");
            statement.execute("grant connect on database award to award_app");
            statement.execute("alter database award set search_path = " + DatabaseAccess.SCHEMA);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
