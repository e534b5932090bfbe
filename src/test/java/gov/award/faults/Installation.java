package gov.award.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program on one data folder, started by {@code bin/run}. */
final class Installation implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    final Path home;
    final Path data;
    final int port = freePort();
    final Map<String, String> environment = new TreeMap<>();
    final List<String> options = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private @Nullable Process program;

    Installation(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** Starts it and waits until it shows pages. */
    Installation start() throws IOException, InterruptedException {
        launch();
        awaitPages();
        return this;
    }

    void launch() throws IOException {
        var command = new ArrayList<>(
                List.of(home.resolve("bin/run").toString(), "--demo", "--data", data.toString(), "--port", "" + port));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        program = builder.start();
    }

    File errors() {
        return log().toFile();
    }

    Path log() {
        return data.resolveSibling(data.getFileName() + "-" + port + ".log");
    }

    void awaitPages() throws IOException, InterruptedException {
        var until = System.nanoTime() + START.toNanos();
        while (!showsPages()) {
            if (System.nanoTime() > until || !process().isAlive()) {
                throw new IOException("the program does not come up; see " + log());
            }
            Thread.sleep(50);
        }
    }

    boolean showsPages() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                                            .timeout(Duration.ofSeconds(15))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Process process() {
        if (program == null) {
            throw new IllegalStateException("not started");
        }
        return program;
    }

    /** The first line of {@code postmaster.pid}. */
    long postmaster() throws IOException {
        return Long.parseLong(server().getFirst().strip());
    }

    private List<String> server() throws IOException {
        return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
    }

    /** Past every policy. */
    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server().get(3).strip() + "/award?currentSchema=award",
                "postgres",
                Files.readString(data.resolve("keys/postgres.password")).strip());
    }

    static void signal(String which, long pid) throws IOException, InterruptedException {
        run(Path.of("/"), "kill", "-" + which, "" + pid);
    }

    void kill() throws IOException, InterruptedException {
        signal("KILL", process().pid());
        process().waitFor();
    }

    static String run(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        var code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + said);
        }
        return said;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM, and by force after a minute. */
    @Override
    public void close() {
        client.close();
        if (program != null && program.isAlive()) {
            program.destroy();
            program.onExit().completeOnTimeout(program, 60, TimeUnit.SECONDS).join();
            program.destroyForcibly().onExit().join();
        }
    }
}
